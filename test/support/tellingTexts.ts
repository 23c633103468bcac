import fc from 'fast-check';
import { markdownTexts } from './markdownTexts';

/** Sentences of every kind that facts are found in, and what parts blocks and containers. */
const sentences: readonly string[] = [
  'The Equality Act 2010 means that I ask every guest what they need. ',
  'GDPR says we lock the drawer, so I lock it. ',
  'The General Data Protection Regulation (GDPR) is a law. ',
  'Data Protection Act 1999. ',
  'Consumer Rihgts Act 2015. ',
  'The Data Protection Act 1998 was replaced. ',
  'The Estate Agents Act 1979 is one that I know of. ',
  'In Northern Ireland the Sex Discrimination (Northern Ireland) Order 1976 applies. ',
  'The law says we must. ',
  'Last Tuesday a customer rang about her oven, and I booked an engineer. ',
  'I rang back. ',
  'She thanked me. ',
  'If a lady came in with a broken kettle, I would offer her a refund. ',
  'For example, such as this. ',
  'The customer is always right. ',
  'Customer service is only about being polite. ',
  'The customer, Bethany Marlowe, rang on 07700 900123. ',
  'Write to b.marlowe@example.com. ',
  'Internal customers are colleagues, external customers buy. ',
  'We use the HEAT model. ',
  'words ',
  '## Refund\n\n',
  '\n\n',
  '\n\n',
  '\n- ',
  '\n1. ',
  '\n> ',
  '\n    ',
  '\n| a | b |\n| - | - |\n| ',
  '[AC 1.1] ',
  '[AC 2.1, 2.2] ',
  '![](photo.jpg) ',
  '`code` ',
  '<!-- signpost-ignore -->',
  '<!-- ',
  '-->',
  '\n```\n',
];

/** Texts that say something, among the marks of Markdown. */
export const tellingTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...sentences) },
      { weight: 1, arbitrary: markdownTexts },
    ),
    { maxLength: 30, size: 'max' },
  )
  .map((parts) => parts.join(''));

/** What somebody does to a text at one place: what they take away there, and what they write. Places are shares of the length. */
export const edits: fc.Arbitrary<(text: string) => string> = fc
  .record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { arbitrary: fc.nat(80), weight: 1 }),
    written: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('a', ' ', '.', '\n', '\n\n', '') },
      { weight: 2, arbitrary: fc.constantFrom(...sentences) },
      { weight: 1, arbitrary: markdownTexts },
    ),
  })
  .map(({ place, removed, written }) => (text) => {
    const at = Math.floor(place * text.length);
    return text.slice(0, at) + written + text.slice(at + removed);
  });
