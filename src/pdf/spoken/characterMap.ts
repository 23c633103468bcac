/** What the codes of a font stand for: a `ToUnicode` entry as the engine writes it, `<0001> <0064>` to a line. */
export type CharacterMap = ReadonlyMap<number, string>;

/** One section holds no more. */
const sectionLength = 100;

/** Reads an object with a map. What is of another form is left out. */
export function readCharacterMap(object: string): CharacterMap {
  const characters = new Map<number, string>();
  for (const [, code = '', text = ''] of object.matchAll(/^<([\dA-F]{4})> <([\dA-F]*)>$/gim)) {
    characters.set(parseInt(code, 16), readUtf16(text));
  }
  return characters;
}

/** The object of a map with more codes in it; undefined if it is of another form than the engine's. */
export function withCharacters(object: string, added: CharacterMap): string | undefined {
  const end = object.lastIndexOf('endcmap');
  const length = /\/Length (\d+)/.exec(object);
  if (end === -1 || !length || object.includes('/Filter')) {
    return undefined;
  }
  const lines = [...added]
    .sort(([a], [b]) => a - b)
    .map(([code, text]) => `<${hexadecimal(code)}> <${writeUtf16(text)}>\n`);
  let sections = '';
  for (let at = 0; at < lines.length; at += sectionLength) {
    const section = lines.slice(at, at + sectionLength);
    sections += `${section.length} beginbfchar\n${section.join('')}endbfchar\n`;
  }
  return (object.slice(0, end) + sections + object.slice(end)).replace(
    length[0],
    `/Length ${Number(length[1]) + sections.length}`,
  );
}

/** UTF-16 in hexadecimal digits, the high byte first. */
export function readUtf16(digits: string): string {
  return digits.replace(/..../g, (unit) => String.fromCharCode(parseInt(unit, 16)));
}

function writeUtf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hexadecimal(text.charCodeAt(at))).join('');
}

function hexadecimal(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}
