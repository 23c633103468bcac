/**
 * How the camera was held, 1 to 8, as an Exif segment of a JPEG says it; `start` is where `Exif` should stand.
 * Undefined if it says nothing. Reading past the end throws, as `DataView` does.
 */
export function readExifOrientation(view: DataView, start: number): number | undefined {
  if (view.getUint32(start) !== 0x45786966) {
    return undefined;
  }
  const tiff = start + 6;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, little) === 0x0112) {
      return view.getUint16(entry + 8, little);
    }
  }
  return undefined;
}
