import { Analyser } from '../../src/core/analyse';
import { allRules } from '../../src/core/lint/allRules';
import type { LintInput } from '../../src/core/lint/rule';
import { makeEvidence, makeInput } from './makePortfolio';

/** Time of the whole analysis and of each rule in it, in milliseconds. Facts are found in the reading, not here. */
const [, files = '1000', root = process.cwd()] = process.argv.slice(2);
const evidence = makeEvidence(root, Number(files), 11_000);
const input = {
  ...makeInput(root, evidence),
  files: new Set(evidence.map(({ uri }) => uri)),
  today: '2026-11-21',
};

const started = performance.now();
const snapshot = new Analyser().analyse(input);
const milliseconds = performance.now() - started;

// Read again, so that nothing that a rule keeps for a note is there already.
const { portfolio, library, notes, coverage, texts } = new Analyser().analyse({
  ...input,
  severities: new Map(allRules.map(({ code }) => [code, 'off'])),
});
const lintInput: LintInput = {
  portfolio,
  library,
  notes,
  coverage,
  texts,
  files: input.files,
  today: input.today,
};
const rules: Record<string, number> = {};
for (const rule of allRules) {
  const before = performance.now();
  Array.from(rule.check(lintInput));
  rules[rule.code] = performance.now() - before;
}
process.stdout.write(JSON.stringify({ milliseconds, rules, check: snapshot.findings.length }));
