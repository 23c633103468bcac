import type { MisconceptionKind } from '../../src/core/evidence/evidence';
import type { PersonalDataKind, Problem, ProblemCode, ProblemData, WrongTitle } from '../../src/core/problem';
import { portfolio } from './portfolio';

/** A library with the topics that the samples name. */
export const { library: sampleLibrary } = portfolio('', {
  register: 'topics: { data_protection: { label: data protection }, sales: { label: sales } }',
});

const span = { start: 0, end: 1 };
const first = { firstUri: 'mem:/a', firstSpan: span };

/** A title that is nearly that of an old law, in each way that it can be out of date. */
function oldLaws(written: string, title: string): WrongTitle[] {
  return (['repealed', 'partly-superseded', 'northern-ireland-only'] as const).flatMap((status) => [
    { written, titles: ['Consumer Rights Act 2015'], old: { title, status } },
    { written, titles: [], old: { title, status } },
  ]);
}

const allMistakes: readonly MisconceptionKind[] = [
  'always-right',
  'only-polite',
  'complaints-negative',
  'external-only',
  'legal-equals-ethical',
  'sales-confusion',
  'ends-at-transaction',
  'support-only',
  'stands-alone',
  'satisfaction',
  'sympathy',
  'ethics-optional',
  'consent',
  'sharing-freely',
  'change-of-mind',
  'code-as-law',
  'same-treatment',
  'said-aloud',
  'anger-only',
  'solution-first',
  'needs-are-wants',
  'unnamed-procedure',
  'general-communication',
];
const allDetails: readonly PersonalDataKind[] = [
  'name',
  'part-name',
  'email',
  'phone',
  'card',
  'account',
  'insurance',
  'patient',
  'birth',
  'address',
  'postcode',
];

/** Each problem there can be, in each of its forms. A new one without a sample does not compile. */
const samples: {
  readonly [Code in ProblemCode]: readonly Omit<Extract<ProblemData, { code: Code }>, 'code'>[];
} = {
  'unknown-criterion': [
    { what: 'criterion', reference: '9.9', nearest: undefined },
    { what: 'criterion', reference: '9.9', nearest: '1.1' },
    { what: 'unit', reference: 'PCX', nearest: undefined },
    { what: 'unit', reference: 'PCX', nearest: 'PCS' },
  ],
  'ambiguous-criterion': [{ reference: '1.1', choices: ['A/1.1', 'B/1.1', 'C/1.1'] }],
  'renumbered-criterion': [{ reference: '1.4', current: '1.2' }],
  'withdrawn-criterion': [
    { reference: '1.3', replacedBy: [], note: '' },
    { reference: '1.3', replacedBy: ['1.1', '1.2'], note: '' },
  ],
  'missing-legislation': [
    { criterion: '2.1', found: [], needed: 1, topics: [], past: [] },
    { criterion: '2.1', found: [], needed: 2, topics: [], past: [] },
    { criterion: '2.1', found: [], needed: 1, topics: ['data_protection'], past: [] },
    { criterion: '2.1', found: [], needed: 2, topics: ['data_protection', 'sales'], past: [] },
    { criterion: '2.1', found: ['Equality Act 2010'], needed: 2, topics: [], past: [] },
    { criterion: '2.1', found: ['Equality Act 2010'], needed: 2, topics: ['data_protection'], past: [] },
    { criterion: '2.1', found: [], needed: 2, topics: [], past: ['Sex Discrimination Act 1975'] },
  ],
  'missing-example': [
    { criterion: '2.2', found: 0, needed: 1, hypothetical: false },
    { criterion: '2.2', found: 0, needed: 1, hypothetical: true },
    { criterion: '2.2', found: 1, needed: 2, hypothetical: false },
    { criterion: '2.2', found: 1, needed: 2, hypothetical: true },
  ],
  'unit-not-chosen': [{ reference: 'PCS/1.1', unit: 'PCS' }],
  'malformed-tag': [{ written: '[AC1.1]', canonical: '[AC 1.1]' }],
  'adjacent-tags': [{}],
  'tag-before-text': [{ isQuestion: false }, { isQuestion: true }],
  'tag-below-texts': [{ isForHeading: true }, { isForHeading: false }],
  'criterion-without-tag': [
    { written: 'AC 1.1', canonical: '[AC 1.1]', isAbove: false, isOnlyNumber: false },
    { written: 'AC 1.1', canonical: '[AC 1.1]', isAbove: true, isOnlyNumber: false },
    { written: '2.1', canonical: '[AC 2.1]', isAbove: false, isOnlyNumber: true },
    { written: '2.1', canonical: '[AC 2.1]', isAbove: true, isOnlyNumber: true },
  ],
  'tag-in-remark': [
    { written: '[AC 1.1]', planned: '[AC 1.1?]', words: 'AC 1.1', isNotYet: true },
    { written: '[AC 1.1]', planned: '[AC 1.1?]', words: 'AC 1.1', isNotYet: false },
  ],
  'duplicate-claim': [{ criterion: '1.1' }],
  'vague-legislation': [
    { criterion: '2.1', written: 'By law' },
    { criterion: '2.1', written: 'the law' },
  ],
  'legislation-not-applied': [
    { criterion: '2.1', laws: ['Equality Act 2010'] },
    { criterion: '2.1', laws: ['Equality Act 2010', 'Bribery Act 2010'] },
  ],
  'superseded-legislation': (
    ['repealed', 'revoked', 'partly-superseded', 'northern-ireland-only', 'not-yet-in-force'] as const
  ).flatMap((status) => [
    { title: 'Data Protection Act 1998', status, replacedBy: ['Data Protection Act 2018'] },
    { title: 'Data Protection Act 1998', status, replacedBy: [] },
  ]),
  'legislation-year': [
    { written: 'Equality Act 2005', titles: ['Equality Act 2010'], old: undefined },
    ...oldLaws('Sale of Goods Act 1997', 'Sale of Goods Act 1979'),
  ],
  'legislation-spelling': [
    { written: 'Equalty Act 2010', titles: ['Equality Act 2010'], old: undefined },
    { written: 'Childrens Act', titles: ['Children Act 1989', 'Children Act 2004'], old: undefined },
    ...oldLaws('Trade Description Act', 'Trade Descriptions Act 1968'),
  ],
  'abbreviation-first': [{ abbreviation: 'GDPR', title: 'UK General Data Protection Regulation' }],
  'generic-example': [{ criterion: '2.2', written: 'for example' }],
  'missing-concept': [
    { criterion: '1.1', groups: ['fair'], lacking: 1 },
    { criterion: '1.1', groups: ['fair', 'open'], lacking: 1 },
    { criterion: '1.1', groups: ['fair', 'open'], lacking: 2 },
    { criterion: '1.1', groups: ['fair', 'open', 'private'], lacking: 2 },
  ],
  'missing-model': [{ criterion: '1.1', models: ['HEAT', 'LAST'] }],
  'missing-contrast': [
    { criterion: '1.1', groups: ['staff'] },
    { criterion: '1.1', groups: ['staff', 'shoppers'] },
  ],
  'missing-count': [
    { criterion: '1.1', noun: 'benefits', groups: ['cost'], found: 0, needed: 1 },
    { criterion: '1.1', noun: 'benefits', groups: ['cost'], found: 1, needed: 2 },
    { criterion: '1.1', noun: '', groups: ['cost', 'loyalty'], found: 1, needed: 2 },
    { criterion: '1.1', noun: '', groups: ['cost', 'loyalty'], found: 0, needed: 2 },
  ],
  'missing-organisation': [{ criterion: '1.1' }],
  'insufficient-evidence': [
    { criterion: '1.1', unit: 'pieces', found: 1, needed: 2 },
    { criterion: '1.1', unit: 'pieces', found: 0, needed: 1 },
    { criterion: '1.1', unit: 'words', found: 20, needed: 80 },
  ],
  'evidence-type': [
    { criterion: '1.1', types: ['WT', 'OBS'], written: undefined, meant: undefined },
    { criterion: '1.1', types: ['WT'], written: 'witness statement', meant: undefined },
    { criterion: '1.1', types: ['WT'], written: 'witnes testimny', meant: 'witness testimony' },
  ],
  'command-verb': (
    ['define', 'explain', 'justify', 'distinguish', 'compare', 'evaluate', 'assess'] as const
  ).map((verb) => ({ criterion: '1.1', verb })),
  misconception: allMistakes.map((mistake) => ({ mistake, written: 'the customer is always right' })),
  'personal-data': allDetails.map((kind) => ({ kind, text: 'Bethany Marlowe' })),
  'missing-alt-text': [{ path: 'photo.png' }],
  'missing-attachment': [
    { path: 'log.pdf', reason: 'not-there' },
    { path: '', reason: 'no-name' },
    { path: 'C:/Sam/scan.pdf', reason: 'own-computer' },
  ],
  'spaced-link': [{ path: 'my photo.jpg' }],
  'unmapped-evidence': [{}],
  'stale-evidence': [{ date: '2023-05-03', months: 42 }],
  'copied-criterion': [{ criterion: '1.1' }],
  'repeated-passage': [first],
  'repeated-reference': [{ reference: 'E02', title: 'A refund at the till', ...first }],
  'unused-suppression': [
    { rule: undefined, isRule: true },
    { rule: 'misspelt', isRule: false },
  ],
  'yaml-syntax': [
    { detail: 'TAB_AS_INDENT' },
    { detail: 'BAD_INDENT' },
    { detail: 'COLON_IN_TEXT' },
    { detail: 'COLON_WITHOUT_SPACE' },
    { detail: 'DASH_WITHOUT_SPACE' },
    { detail: 'NO_LAST_FENCE' },
    { detail: 'NO_FIRST_FENCE' },
    { detail: 'FENCE_TOO_LOW' },
    { detail: 'MISSING_CHAR' },
    { detail: 'OPEN_QUOTE' },
    { detail: 'SECOND_DOCUMENT' },
    { detail: 'BAD_DQ_ESCAPE' },
    { detail: 'UNEXPECTED_TOKEN' },
  ],
  'yaml-too-large': [{}],
  'yaml-alias': [
    { reason: 'cycle', name: 'x' },
    { reason: 'too-many', name: '' },
    { reason: 'unknown', name: 'x' },
  ],
  'field-unknown': [
    { field: 'name', nearest: undefined, below: 'learner' },
    { field: 'lerner', nearest: 'learner' },
    { field: 'zzz', nearest: undefined },
    { field: '1.1', nearest: undefined },
  ],
  'field-wrong-type': [
    ...(['text', 'list', 'map', 'number', 'yes-or-no', 'date'] as const).map((expected) => ({
      field: 'level',
      expected,
    })),
    { field: 'date', expected: 'date', nearest: '2026-04-03' },
    { field: 'criterion', expected: 'map', nearest: 'number: 1.1' },
  ],
  'field-missing': [{ field: 'title' }],
  'value-unknown': [{ field: 'kind', value: 'exampel', choices: ['example', 'model'] }],
  'value-form': [
    { field: 'id', value: 'a b', example: 'PCS' },
    { field: 'keywords', value: '1x', example: 'KSB' },
    { field: 'number', value: '1-1', example: '1.1' },
  ],
  'date-form': [
    { written: '31/12/2025', nearest: '2025-12-31' },
    { written: 'last year', nearest: undefined },
  ],
  'value-range': [{ field: 'level', value: '99', minimum: 1, maximum: 8 }],
  'curly-quotes': [{}],
  'dash-missing': [{ field: 'id' }],
  'text-cut': [{}],
  'alias-taken': [{ alias: '1.9' }],
  'alias-today': [{ alias: '1.9' }],
  'requirement-empty': [{ field: 'groups' }],
  'minimum-too-high': [{ minimum: 3, most: 2 }],
  'list-too-long': [{ field: 'between', value: 'fairness', most: 2 }],
  'duplicate-id': [{ id: '1.1', ...first }],
  'dangling-reference': [
    { id: 'fairr', to: 'groups', nearest: 'fair' },
    { id: 'zzz', to: 'groups', nearest: undefined },
  ],
  'qualification-unknown': [
    { id: 'QQ', nearest: 'Q', known: ['Q'] },
    { id: 'QQ', nearest: undefined, known: ['Q', 'R'] },
  ],
  'unit-unknown': [
    { id: 'U9', qualification: 'Q', nearest: undefined, known: ['U1', 'U2'] },
    { id: 'Service', qualification: 'Q', nearest: 'U2', known: ['U1', 'U2'] },
  ],
  'verb-unknown': [
    { verb: 'explian', nearest: 'explain' },
    { verb: 'zzz', nearest: undefined },
  ],
  'check-character': [{ number: '601/3576/1', expected: '2' }],
  'outcome-empty': [{ outcome: '3' }],
  'path-outside': [{ path: '../x' }],
  'yaml-not-text': [{}],
  'yaml-unreadable': [{ reason: 'no permission' }],
  'evidence-not-text': [{ isMarkdown: true }, { isMarkdown: false }],
  'evidence-linked': [{}],
  'evidence-empty': [{}],
  'evidence-unreadable': [{ reason: 'no permission' }],
  'evidence-none': [
    { reason: 'not-there', nearest: undefined },
    { reason: 'not-there', nearest: 'witness' },
    { reason: 'hidden', nearest: undefined },
    { reason: 'closed', nearest: undefined },
  ],
};

/** Every problem there can be, in each of its forms. */
export const sampleProblems: readonly Problem[] = (Object.keys(samples) as ProblemCode[]).flatMap((code) =>
  samples[code].map((data) => ({ code, uri: 'mem:/a', span, ...data }) as Problem),
);
