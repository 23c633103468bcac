import fc from 'fast-check';

/** Pieces that mean something to YAML. */
const pieces: readonly string[] = [
  'id: Q',
  'qualifications:',
  '  - ',
  '- ',
  '? ',
  ': ',
  ':',
  '\n',
  '\n  ',
  '\n    ',
  '\t',
  ' ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '|',
  '>-',
  '&a ',
  '*a',
  '!!str ',
  '!t ',
  '<<: *a',
  '# x',
  '%YAML 1.2',
  '---\n',
  '...\n',
  '1.10',
  '02.03',
  'null',
  'true',
  '~',
  '\\',
  '\r\n',
  '\r',
  '\0',
  '\u{1F600}',
  '\uFEFF',
  '@',
  '`',
  '__proto__: 1',
  'constructor: x',
];

/** Texts of such pieces, and now and then of any characters at all. */
export const yamlTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 30, size: 'max' },
  )
  .map((parts) => parts.join(''));

/** A whole text with a few pieces put in, taken out or doubled. */
export function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom('', ...pieces), fc.boolean());
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((changed, [at, length, piece, doubles]) => {
      const cut = changed.slice(at, at + length);
      return changed.slice(0, at) + piece + (doubles ? cut + cut : '') + changed.slice(at + length);
    }, text),
  );
}
