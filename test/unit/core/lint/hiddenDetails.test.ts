import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../../src/core/text';
import { portfolio, type PortfolioTexts } from '../../../support/portfolio';
import { withFixes } from '../../../support/withFixes';

const only: PortfolioTexts = {
  only: ['personal-data'],
  portfolio: 'learner: Sam Jones\nqualifications: [Q]\n',
};

describe('personal data outside the prose', () => {
  /** The text with what is reported in brackets, and the text after all fixes. */
  const tables: Readonly<Record<string, readonly [marked: string, after: string]>> = {
    'a link to the address that it says': [
      'Write to [⟦jo@example.com⟧](mailto:jo@example.com) today.',
      'Write to … today.',
    ],
    'an address in angle brackets': ['Write to <⟦jo@example.com⟧> today.', 'Write to … today.'],
    'an address behind other words': [
      'Write to her [here](mailto:⟦jo@example.com⟧) today.',
      'Write to her here today.',
    ],
    'a number behind other words': ['I [call](tel:⟦07700900123⟧) her.', 'I call her.'],
    'a number from abroad': ['I [call](tel:⟦+447700900123⟧) her.', 'I call her.'],
    'an address and one behind it': [
      '[Jo, ⟦jo@example.com⟧](mailto:⟦jo@example.com⟧?subject=Refund)',
      'Jo, …',
    ],
    'two links': ['[a](mailto:⟦jo@example.com⟧) and [b](mailto:⟦kit@example.com⟧)', 'a and b'],
    'an address with its scheme in angle brackets': ['It was <mailto:⟦jo@example.com⟧>.', 'It was ….'],
    'a title in front matter': [
      '---\ntitle: Complaint from customer ⟦Janet Smith⟧, ⟦07700 900123⟧\n---\nIt was late.',
      '---\ntitle: Complaint from customer Customer A, …\n---\nIt was late.',
    ],
    'a title in quotes': [
      '---\ndate: 2026-05-03\n"title": "A customer called ⟦Janet Smith⟧"\n---\nMy manager Janet Brown came.',
      '---\ndate: 2026-05-03\n"title": "A customer called Customer A"\n---\nMy manager Janet Brown came.',
    ],
    'a title over two lines': [
      '---\n⟦title⟧: A customer called Janet\n  Smith\n---\nSo.',
      '---\ntitle: A customer called Customer A\n---\nSo.',
    ],
    'a type in front matter': [
      '---\ntype: talk with customer ⟦Janet Smith⟧\n---\nSo.',
      '---\ntype: talk with customer Customer A\n---\nSo.',
    ],
    'the title of an image': [
      '![The till](x.png "Customer ⟦Priya Shah⟧")',
      '![The till](x.png "Customer Customer A")',
    ],
    'the title of an image in single quotes': [
      "![The till](Priya.png 'Customer ⟦Priya Shah⟧')",
      "![The till](Priya.png 'Customer Customer A')",
    ],
    'a number in the title of an image': [
      '![The till](x.png "Ring her on ⟦07700 900123⟧")',
      '![The till](x.png "Ring her on …")',
    ],
  };
  for (const [name, [marked, after]] of Object.entries(tables)) {
    it(`is found and taken out in ${name}: ${marked}`, () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const findings = withFixes(portfolio(text, only)).sort(
        (a, b) => a.problem.span.start - b.problem.span.start,
      );
      let shown = '';
      let at = 0;
      for (const { problem } of findings) {
        const { start, end } = problem.span;
        shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
        at = end;
      }
      assert.equal(shown + text.slice(at), marked);
      const fixed = applyEdits(
        text,
        findings.flatMap(({ fixes: [fix] }) => fix?.edits ?? []),
      );
      assert.equal(fixed, after);
      assert.deepEqual(portfolio(fixed, only).findings, []);
    });
  }

  const fine: Readonly<Record<string, string>> = {
    'a link of a firm': 'Write to [our helpline](mailto:kim@shop.example) or [us](mailto:info@shop.example).',
    'the writer’s own': 'My email is [here](mailto:tom@shop.example).',
    'a colleague’s': 'The tutor’s number is [this](tel:01614960123).',
    'a link in code': 'I wrote `[here](mailto:jo@example.com)` and `<mailto:jo@example.com>`.',
    'a link in a block of code': '```\n[here](mailto:jo@example.com)\n```',
    'the learner in a title': '---\ntitle: Reflective account by Sam Jones\n---\nSo.',
    'a title without anybody': '---\ntitle: Refund At The Till 2026\n---\nSo.',
    'a witness in a title': '---\ntitle: Witness Testimony from Ann Marsh\n---\nSo.',
    'an image without anybody': '![The till](x.png "The Main Till")',
    'an image of the learner': '![The till](x.png "Sam Jones at the till")',
  };
  for (const [name, text] of Object.entries(fine)) {
    it(`is not ${name}: ${text}`, () => assert.deepEqual(portfolio(text, only).findings, []));
  }
});
