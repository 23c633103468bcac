import type { DrawCommand, DrawnPage, PageGradient, PageImage } from '../../../pdf/pages/drawCommand';
import type { PathStep } from '../../../pdf/pages/glyphOutlines';

/** Farther than any page goes in the lengths of a gradient. */
const everywhere = 1e6;
const paths = new WeakMap<readonly PathStep[], Path2D>();

/** Draws a page so that it fills a canvas. Gives whether all of it could be drawn. */
export async function drawOnCanvas(
  canvas: HTMLCanvasElement,
  page: DrawnPage,
  scale: number,
): Promise<boolean> {
  const images = await bitmapsOf(page.commands);
  canvas.width = Math.round(page.width * scale);
  canvas.height = Math.round(page.height * scale);
  const context = canvas.getContext('2d');
  if (!context) {
    return false;
  }
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, -scale, 0, page.height * scale);
  context.miterLimit = 4;
  for (const command of page.commands) {
    run(command, context, images);
  }
  return (
    page.isComplete && page.commands.every((command) => command.kind !== 'image' || images.has(command.image))
  );
}

function run(
  command: DrawCommand,
  context: CanvasRenderingContext2D,
  images: ReadonlyMap<PageImage, ImageBitmap>,
): void {
  switch (command.kind) {
    case 'save':
      context.save();
      break;
    case 'restore':
      context.restore();
      break;
    case 'change':
      context.transform(...command.change);
      break;
    case 'clip':
      context.clip(pathOf(command.path), command.evenOdd ? 'evenodd' : 'nonzero');
      break;
    case 'fill':
      context.save();
      context.transform(...(command.change ?? [1, 0, 0, 1, 0, 0]));
      context.globalAlpha = command.opacity;
      context.fillStyle = command.colour;
      context.fill(pathOf(command.path), command.evenOdd ? 'evenodd' : 'nonzero');
      context.restore();
      break;
    case 'gradient':
      context.save();
      context.clip(pathOf(command.path), command.evenOdd ? 'evenodd' : 'nonzero');
      context.transform(...command.gradient.change);
      context.globalAlpha = command.opacity;
      context.fillStyle = gradientOn(context, command.gradient);
      context.fillRect(-everywhere, -everywhere, 2 * everywhere, 2 * everywhere);
      context.restore();
      break;
    case 'stroke':
      context.globalAlpha = command.opacity;
      context.strokeStyle = command.colour;
      context.lineWidth = command.width;
      context.setLineDash([...command.dash]);
      context.stroke(pathOf(command.path));
      break;
    case 'image':
      drawImage(context, images.get(command.image), command.opacity);
  }
}

function gradientOn(
  context: CanvasRenderingContext2D,
  { isLine, from, to, stops }: PageGradient,
): CanvasGradient {
  const [x, y] = to;
  const gradient = isLine
    ? context.createLinearGradient(from[0], from[1], x, y)
    : context.createRadialGradient(...from, ...to);
  stops.forEach(({ at, colour }) => gradient.addColorStop(at, colour));
  return gradient;
}

/** An image hangs down from its top left corner, and PDF counts upwards. */
function drawImage(context: CanvasRenderingContext2D, image: ImageBitmap | undefined, opacity: number): void {
  if (image) {
    context.save();
    context.globalAlpha = opacity;
    context.transform(1, 0, 0, -1, 0, 1);
    context.drawImage(image, 0, 0, 1, 1);
    context.restore();
  }
}

function pathOf(steps: readonly PathStep[]): Path2D {
  let path = paths.get(steps);
  if (!path) {
    path = new Path2D();
    for (const step of steps) {
      addStep(path, step);
    }
    paths.set(steps, path);
  }
  return path;
}

function addStep(path: Path2D, step: PathStep): void {
  switch (step[0]) {
    case 'M':
      path.moveTo(step[1], step[2]);
      break;
    case 'L':
      path.lineTo(step[1], step[2]);
      break;
    case 'Q':
      path.quadraticCurveTo(step[1], step[2], step[3], step[4]);
      break;
    case 'C':
      path.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
      break;
    case 'Z':
      path.closePath();
  }
}

/** The images of a page, unpacked. One that the browser cannot read is left out. */
async function bitmapsOf(commands: readonly DrawCommand[]): Promise<Map<PageImage, ImageBitmap>> {
  const found = new Map<PageImage, ImageBitmap>();
  for (const command of commands) {
    if (command.kind === 'image' && !found.has(command.image)) {
      const bitmap = await bitmapOf(command.image).catch(() => undefined);
      if (bitmap) {
        found.set(command.image, bitmap);
      }
    }
  }
  return found;
}

function bitmapOf(image: PageImage): Promise<ImageBitmap> {
  return image.kind === 'pixels'
    ? createImageBitmap(new ImageData(new Uint8ClampedArray(image.bytes), image.width, image.height))
    : createImageBitmap(new Blob([new Uint8Array(image.bytes)], { type: `image/${image.kind}` }));
}
