import { strict as assert } from 'node:assert';
import { growth } from '../../../support/growth';
import { Analyser } from '../../../../src/core/analyse';
import { noteUri, portfolioInput } from '../../../support/portfolio';
import { shippedLibrary } from '../../../support/shipped';

/** Texts that could take a careless reader a time that grows with the square of their length. */
const texts: Readonly<Record<string, readonly [piece: string, before?: string, behind?: string]>> = {
  'one long line of words': ['word '],
  'one long line of letters': ['a'],
  'spaces behind an open link target': [' ', '[a](', 'x'],
  'spaces behind many open link targets': ['[a](          '],
  'link targets that never close': ['[a](b '],
  'link titles that never close': ['[a](b "c '],
  'brackets inside link targets': ['[a](('],
  'square brackets that never close': ['['],
  'square brackets that never open': [']'],
  'square brackets in each other': ['[[a]'],
  'links in brackets in brackets': ['[[a](b)'],
  'images that are named further down': ['![AC 1.1][a] '],
  'images in images': ['![a](b)'],
  'tags that never close': ['[AC 1.1, '],
  'one tag that never closes': ['1.1, ', '[AC '],
  'one tag of many criteria': ['1.1, ', '[AC ', '1.2]'],
  backslashes: ['\\', '', '[AC 1.1]'],
  backticks: ['`', 'a ', ' b'],
  'backticks in runs of changing length': ['` `` ``` ```` '],
  'code spans': ['`a` '],
  'smaller-than signs': ['<'],
  'HTML that never closes': ['<a b="c" '],
  'attributes without end': [' b', '<a'],
  'comments that never close': ['<!-- '],
  'comments in a block that never close': ['<!-- a\n', '<div>\n'],
  'comments in a block that close at the end': ['<!-- ', '<div>\n', ' -->'],
  'instructions that never close': ['<? '],
  'scripts that never close': ['<script '],
  addresses: ['https://a.b/c'],
  'an address without end': ['/a', 'https://a.b'],
  'exclamation marks behind an address': ['!', 'https://a.b/c'],
  entities: ['&amp;'],
  'paragraphs of nothing but tags': ['[AC 1.1]\n\n'],
  'paragraphs of nothing but tags under a heading': ['[AC 1.1]\n\n', '# A\n\n'],
  'paragraphs with a tag': ['a [AC 1.1]\n\n'],
  'headings with a tag': ['# A [AC 1.1]\n'],
  'headings with a tag, each one deeper': ['# A\n## B\n### C\n#### D\n##### E [AC 1.1]\n'],
  'tags in one heading': ['[AC 1.1] ', '# '],
  'code in one heading': ['`a` [AC 1.1] ', '# '],
  'items with a tag': ['- a [AC 1.1]\n'],
  'rows with a tag': ['| a [AC 1.1] |\n', '| b |\n| - |\n'],
  'lines of tags behind a table': ['[AC 1.1]\n', '| b |\n| - |\n| c |\n'],
  'cells in one row': ['| a ', '| b |\n| - |\n'],
  'quote marks in lines': ['> a\n'],
  'unknown tags': ['[AC 9.9] a\n\n'],
  'entries of front matter': ['1.1, ', '---\ncriteria: [', '1.1]\n---\na\n'],
  'entries of front matter that are not there': ['9.9, ', '---\ncriteria: [', '1.1]\n---\na\n\nb\n\nc\n'],
  'front matter that never ends': ['a: b\n', '---\n'],
  'names of laws': ['Data Protection Act 2018 and '],
  years: ['2018 '],
  'years before titles': ['the 1999 Equality Act '],
  'titles that the register does not have': ['Tenant Fees Act 2019 and '],
  'capitals before an act': ['Tenant ', '', 'Act 2019'],
  'stories that are claimed': ['On Monday a customer asked me for help. I gave it. [AC 2.2]\n\n'],
  'stories that are planned': ['On Monday a customer asked me for help. I gave it. [AC 4.1?]\n\n'],
  'questions with tags and answers without': ['**[AC 1.1] Define it**\n\nI do.\n\n'],
  'labels of criteria below texts': ['I do it.\n\nCriteria met: 1.1\n\n'],
  'remarks beside tags': ['Assessor feedback: [AC 1.1] not met yet\n\n'],
  'headings with the numbers of criteria': ['## Question 1.1\n\nI do it.\n\n'],
  'old laws told of': ['Back then we were trained on the Data Protection Act 1998. '],
  'laws that are claimed': ['Because of the Data Protection Act 2018 I lock it. [AC 2.1]\n\n'],
  'names of people': ['Sarah Brown rang about her order. [AC 9.9]\n\n'],
  'addresses of people': ['Write to sam.jones@example.org or 07700 900123. '],
  stories: ['On Monday a customer asked me for help. I gave it and she thanked me. '],
  'near-misses of a wrong title': ['Equal Act of '],
  'near-misses of titles of laws': ['Dato Protektion Ac '],
  'near-misses of abbreviations': ['GPDX '],
  'near-misses of phone numbers': ['0770 '],
  'near-misses of card numbers': ['4111-'],
  'near-misses of addresses of people': ['a.b.c@d-'],
  'near-misses of postcodes': ['12 Long Road A1 1A '],
  'near-misses of dates of birth': ['born on 12/'],
  'near-misses of names': ['Mr Al-'],
  'names with half a job behind them': ['Sarah Brown, our very own ', ''],
  'half a job before names': ['my line my line Sarah Brown '],
  'near-misses of what a law changes': ['so that the our every each ', 'Because of the Equality Act 2010 '],
  'laws with nothing that they change': ['The Equality Act 2010 means the our all any. '],
  'blocks behind a law that may be about it': [
    'Because of this the our every each of\n\n',
    '## Equality Act 2010\n\n',
  ],
  'titles that are nearly those of a year': ['The Data Secret Privacy Act 2018. '],
  'near-misses of vague law behind the': ['the the new law-ful under data '],
  'near-misses of service that ends': ['once they have paid and paid and ', 'Nothing more. '],
  'near-misses of names in quotes': ['Yes. Zed Zod '],
  'near-misses of customers with names': ['customer called '],
  'near-misses of a customer who is never wrong': ['the customer is always '],
  'near-misses of service that is only manners': ['service is only '],
  'near-misses of complaints that are bad': ['a complaint means the '],
  'near-misses of what is claimed in other words': ['what the customer says and means '],
  'near-misses of what somebody held long ago': ['used to be used to say '],
  'near-misses of stories in the passive': ['it was found and was told '],
  'near-misses of colleagues who do not count': ['colleagues are not '],
  'near-misses of law and ethics as one': ['legal and ethical '],
  'near-misses of law beside ethics': ['the law the ethics of '],
  'near-misses of what stands together': ['staff are not to be the real '],
  'near-misses of messages with a name under them': ['email received thanks, Sarah Brow '],
  'near-misses of titles that begin on the left': ['Care of Care) and Act 2010 '],
  'near-misses of history': ['the Equality Act 2010 used to '],
  'near-misses of a law put to use': ['Equality Act 2010 so that, '],
  'near-misses of vague law': ['by the law of the '],
  'near-misses of models': ['the last heat later '],
  'near-misses of examples': ['for example such as '],
  'near-misses of stories': ['when a customer will have been '],
  'near-misses of comments for rules': ['<!-- signpost-ignore -->\n\n'],
  'comments for rules in lines with tags': ['a <!-- signpost-ignore x --> [AC 9.9]\n'],
  'comments for rules in one line': ['a <!-- signpost-ignore unknown-criterion --> [AC 9.9] '],
  'comments for rules with nothing between': ['<!-- signpost-ignore -->', 'a '],
  'comments for rules that have no end': ['<!-- signpost-ignore '],
  'ends of regions for rules': [
    '<!-- signpost-ignore-start b --><!-- signpost-ignore-start a --><!-- signpost-ignore-end b -->',
    'a ',
  ],
  'regions for rules in each other': ['[AC 9.9] <!-- signpost-ignore-start unknown-criterion -->\n\n'],
  'comments for rules that never end': ['<!-- signpost-ignore-start missing-example -->\n\n'],
  'words of a criterion that is claimed': ['Describe how customer service and the '],
  'pictures without words': ['![](a.png) '],
  'one sentence without end': ['and I then '],
  'sentences of one word': ['A. '],
  'line ends': ['\n', 'a', 'b'],
  'lone carriage returns': ['a\r'],
  'NUL characters': ['\0'],
  'picture characters': ['\u{1F600}'],
};

describe('a hostile evidence file', function () {
  // One for all, so that the catalogues are read once and every time measured is the evidence's.
  const analyser = new Analyser();
  const input = {
    ...portfolioInput('', { portfolio: 'qualifications: [PQ-L2D]\n' }),
    ...shippedLibrary(),
    today: '2026-11-21',
  };

  for (const [name, [piece, before = '', behind = '']] of Object.entries(texts)) {
    it(`is read in a time that grows with its length: ${name}`, () => {
      const textOf = (size: number): string => before + piece.repeat(Math.ceil(size / piece.length)) + behind;
      const times = growth(textOf, 30_000, (text) => {
        analyser.analyse({ ...input, evidence: [{ uri: noteUri, text }] });
      });
      assert.ok(times < 9, `${times.toFixed(1)} times longer for four times the text`);
    });
  }

  it('is read in a time that grows with its length: one law, named thousands of times', () => {
    const times = growth(
      (size) => 'G.D.P.R. 2018 '.repeat(size / 14),
      120_000,
      (text) => void analyser.analyse({ ...input, evidence: [{ uri: noteUri, text }] }),
    );
    assert.ok(times < 9, `${times.toFixed(1)} times longer for four times the text`);
  });
});
