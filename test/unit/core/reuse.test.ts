import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Analyser, type AnalysisInput } from '../../../src/core/analyse';
import type { Snapshot } from '../../../src/core/snapshot';
import { holds } from '../../support/holds';
import { markdownTexts } from '../../support/markdownTexts';
import { folder, portfolioInput, smallCatalogue } from '../../support/portfolio';
import { shippedLibrary } from '../../support/shipped';
import { edits, tellingTexts } from '../../support/tellingTexts';

const { vocabulary, register } = shippedLibrary();

/** What may change from one analysis to the next. */
const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ note: fc.nat(2), text: markdownTexts }) },
    { weight: 1, arbitrary: fc.record({ catalogue: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({ portfolio: fc.constantFrom('[Q]', '[]', '[{ id: Q, units: [U1] }]') }),
    },
    { weight: 1, arbitrary: fc.record({ files: fc.subarray(['log.jpg', 'evidence/log.jpg']) }) },
    { weight: 1, arbitrary: fc.record({ isOff: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ today: fc.constantFrom('2026-11-21', '2031-01-01') }) },
  ),
  { minLength: 1, maxLength: 8 },
);

/** Everything that anybody shows of a snapshot. */
function shown({ findings, coverage, notes }: Snapshot): unknown {
  const criteria = [...coverage.byCriterion.values()].map(
    ({ criterion, claims, covered, status, requirements }) => ({
      key: criterion.key,
      status,
      requirements,
      claims: claims.map(({ note, reference, tag, planned }) => [note.uri, reference, tag.passage, planned]),
      covered: covered.map(({ note, first, last }) => [note.uri, first, last]),
    }),
  );
  // Ideas that were asked for once are looked for from then on; nobody shows those that no criterion asks for.
  const withoutConcepts = notes.map((note) => ({
    ...note,
    blocks: note.blocks.map((block) => ({ ...block, facts: { ...block.facts, concepts: [] } })),
  }));
  return { findings, criteria, counts: coverage.counts, notes: withoutConcepts };
}

describe('an analysis that uses what it found before', () => {
  it('says what one from the beginning says', function () {
    holds(
      fc.property(fc.array(markdownTexts, { minLength: 3, maxLength: 3 }), steps, (texts, changes) => {
        const analyser = new Analyser();
        let evidence = texts.map((text, at) => ({ uri: `${folder}/evidence/${at}.md`, text }));
        let input: AnalysisInput = { ...portfolioInput(''), vocabulary, register, evidence };
        analyser.analyse(input);
        for (const change of changes) {
          if ('note' in change) {
            evidence = evidence.map((file, at) =>
              at === change.note ? { ...file, text: change.text } : file,
            );
            input = { ...input, evidence };
          } else if ('catalogue' in change) {
            const units = change.catalogue
              ? {
                  U1: {
                    '1.1': ['kind: example', 'kind: concepts, groups: [reputation], minimum: 1'],
                    '9.9': [],
                  },
                }
              : smallCatalogue.Q;
            const { catalogues } = portfolioInput('', { catalogue: { Q: units ?? {} } });
            input = { ...input, catalogues };
          } else if ('portfolio' in change) {
            const { uri } = input.portfolio;
            input = { ...input, portfolio: { uri, text: `qualifications: ${change.portfolio}\n` } };
          } else if ('files' in change) {
            input = { ...input, files: new Set(change.files.map((path) => `${folder}/${path}`)) };
          } else if ('isOff' in change) {
            input = {
              ...input,
              severities: new Map([['unknown-criterion', change.isOff ? 'off' : 'warning']]),
            };
          } else {
            input = { ...input, today: change.today };
          }
          assert.deepEqual(shown(analyser.analyse(input)), shown(new Analyser().analyse(again(input))));
        }
      }),
      200,
    );
  });

  it('looks for what a chosen qualification asks for, and reads nothing anew when it is chosen no more', () => {
    const catalogue = {
      Q: { U: { '1.1': ['kind: concepts, groups: [fair], minimum: 1'] } },
      R: { U: { '1.1': ['kind: contrast, between: [kind, open]', 'kind: organisation'] } },
    };
    const words =
      'concepts: { fair: { words: [fair] }, kind: { words: [kind] }, open: { words: [open] }, own_organisation: { words: [our shop] }, unasked: { words: [fair] } }';
    const input = portfolioInput('I was fair, kind and open in our shop. [AC Q/U/1.1] [AC R/U/1.1]', {
      catalogue,
      vocabulary: words,
    });
    const choosing = (ids: string): AnalysisInput => ({
      ...input,
      portfolio: { ...input.portfolio, text: `qualifications: [${ids}]\n` },
    });
    const analyser = new Analyser();
    const conceptsOf = ({ notes }: Snapshot): readonly string[] =>
      notes.flatMap(({ blocks }) => blocks.flatMap(({ facts }) => facts.concepts));
    assert.deepEqual(conceptsOf(analyser.analyse(choosing('Q'))), ['fair']);
    const both = analyser.analyse(choosing('Q, R'));
    assert.deepEqual(conceptsOf(both), ['fair', 'kind', 'open', 'own_organisation']);
    const one = analyser.analyse(choosing('R'));
    assert.equal(one.notes[0], both.notes[0]);
  });

  it('says after each key in a file what one from the beginning says', function () {
    const keys = fc.array(fc.record({ note: fc.nat(7), edit: edits }), { minLength: 1, maxLength: 8 });
    holds(
      fc.property(fc.array(tellingTexts, { minLength: 1, maxLength: 7 }), keys, (texts, changes) => {
        const analyser = new Analyser();
        let evidence = texts.map((text, at) => ({ uri: `${folder}/evidence/${at}.md`, text }));
        const base = { ...portfolioInput(''), vocabulary, register };
        analyser.analyse({ ...base, evidence });
        for (const { note, edit } of changes) {
          evidence = evidence.map((file, at) =>
            at === note % texts.length ? { ...file, text: edit(file.text) } : file,
          );
          const input = { ...base, evidence };
          assert.deepEqual(shown(analyser.analyse(input)), shown(new Analyser().analyse(again(input))));
        }
      }),
      60,
    );
  });
});

/** The same texts as new objects, of which nothing is known. */
function again(input: AnalysisInput): AnalysisInput {
  return {
    ...input,
    portfolio: { ...input.portfolio },
    evidence: input.evidence.map((file) => ({ ...file })),
  };
}
