import { strict as assert } from 'node:assert';
import { portfolio } from '../../../support/portfolio';
import { shippedLibrary } from '../../../support/shipped';

const {
  register: [register],
  vocabulary: [vocabulary],
} = shippedLibrary();
assert.ok(register && vocabulary);
const shipped = { register, vocabulary, only: ['abbreviation-first', 'superseded-legislation'] } as const;

/** A text with the edits of all fixes made, titles cut short. */
function fixed(text: string): string {
  const edits = portfolio(text, shipped).findings.flatMap(({ fixes }) =>
    fixes.flatMap((fix) => ('edits' in fix ? fix.edits : [])),
  );
  let result = text;
  for (const { span, newText } of [...edits].sort((one, other) => other.span.start - one.span.start)) {
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  }
  return result
    .replace(/Control of Substances\D+\d{4}/g, 'C')
    .replace(/Privacy and Electronic\D+\d{4}/g, 'P')
    .replace(/Reporting of Injuries\D+\d{4}/g, 'R')
    .replace(/Consumer Contracts \(\D+\d{4}/g, 'CC')
    .replace(/UK General Data Protection Regulation/g, 'G');
}

describe('the title of a law in the place of its letters', () => {
  const cases: Readonly<Record<string, string>> = {
    'Under PECR I ask first.': 'Under the P (PECR) I ask first.',
    'We follow COSHH and RIDDOR.': 'We follow the C (COSHH) and the R (RIDDOR).',
    'We follow COSHH, PECR and RIDDOR at work.':
      'We follow the C (COSHH), the P (PECR) and the R (RIDDOR) at work.',
    'COSHH means that I wear gloves.': 'The C (COSHH) means that I wear gloves.',
    'COSHH and PECR mean that I ask.': 'The C (COSHH) and the P (PECR) mean that I ask.',
    'I wear gloves because of COSHH.': 'I wear gloves because of the C (COSHH).',
    'I wear gloves because COSHH says so.': 'I wear gloves because the C (COSHH) says so.',
    'We report\nserious accidents under\nRIDDOR, and I help.':
      'We report\nserious accidents under\nthe R (RIDDOR), and I help.',
    'We keep to **PECR** here.': 'We keep to **the P (PECR)** here.',
    '- We keep to PECR.': '- We keep to the P (PECR).',
    '- PECR says that I ask.': '- The P (PECR) says that I ask.',
    '1. PECR says that I ask.': '1. The P (PECR) says that I ask.',
    'I shred it. GDPR means I must.': 'I shred it. The G (GDPR) means I must.',
    'Distance Selling Regulations give 7 days.': 'The CC give 7 days.',
    'I tell them that Distance Selling Regulations give 7 days.': 'I tell them that the CC give 7 days.',
    'The Distance Selling Regulations give 7 days.': 'The CC give 7 days.',
    'Under the PECR I ask first.': 'Under the P (PECR) I ask first.',
    'I read a COSHH sheet.': 'I read a C (COSHH) sheet.',
    'I read COSHH sheets.': 'I read C (COSHH) sheets.',
    'COSHH sheets are in the folder.': 'C (COSHH) sheets are in the folder.',
    'For COSHH reasons I wear gloves.': 'For C (COSHH) reasons I wear gloves.',
    'Our COSHH folder is red.': 'Our C (COSHH) folder is red.',
    COSHH: 'C (COSHH)',
    '- COSHH\n- RIDDOR': '- C (COSHH)\n- R (RIDDOR)',
    'COSHH, RIDDOR and PECR.': 'C (COSHH), R (RIDDOR) and P (PECR).',
    'Laws: COSHH, RIDDOR.': 'Laws: C (COSHH), R (RIDDOR).',
    'COSHH: gloves on.': 'C (COSHH): gloves on.',
    '## Under COSHH': '## Under C (COSHH)',
    '| law |\n| - |\n| COSHH |': '| law |\n| - |\n| C (COSHH) |',
  };
  for (const [text, after] of Object.entries(cases)) {
    it(`has “the” where it needs one: ${text}`, () => assert.equal(fixed(text), after));
  }
});
