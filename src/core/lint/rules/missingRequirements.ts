import type { Library, Requirement } from '../../catalogue/catalogue';
import { evidenceTypeOf, nearestTypeName } from '../../coverage/evidenceTypes';
import type { ProblemData, Severity } from '../../problem';
import { openRequirements, type OpenRequirement } from '../openRequirements';
import { promptBehind } from '../promptBehind';
import { nameOf } from '../referenceNames';
import type { Fix, LintInput, Rule, RuleCode } from '../rule';

/**
 * A rule that reports one kind of required part that is still open, at the criterion's first claim. What is known by
 * the words of the vocabulary is advice: people say things in words that no list has.
 */
function requirementRule<Kind extends Requirement['kind']>(
  code: RuleCode,
  severity: Severity,
  kind: Kind,
  describe: (open: OpenRequirement<Kind>, criterion: string, library: Library) => ProblemData,
  fix: (open: OpenRequirement<Kind>, texts: LintInput['texts']) => readonly Fix[] = () => [],
  isSaidElsewhere: (open: OpenRequirement<Kind>) => boolean = () => false,
): Rule {
  return {
    code,
    severity,
    *check({ coverage, library, texts }) {
      if (!library.isWhole) {
        return; // What is asked may stand in the part that could not be read.
      }
      for (const open of openRequirements(coverage, kind)) {
        const { claim } = open;
        if (isSaidElsewhere(open)) {
          continue;
        }
        const data = describe(open, nameOf(open.coverage.criterion, coverage), library);
        yield {
          problem: { uri: claim.note.uri, span: claim.reference.span, ...data },
          fixes: fix(open, texts),
        };
      }
    },
  };
}

/** A claimed criterion asks for something to be written about, and its passages do not mention it. */
export const missingConcept = requirementRule(
  'missing-concept',
  'information',
  'concepts',
  ({ state }, criterion) => ({
    code: 'missing-concept',
    criterion,
    groups: state.missing,
    lacking: state.needed - state.found,
  }),
  ({ claim, state }, texts) => promptBehind(claim, 'concepts', state.missing, texts),
);

/** A claimed criterion asks for a model by name. */
export const missingModel = requirementRule('missing-model', 'warning', 'model', ({ state }, criterion) => ({
  code: 'missing-model',
  criterion,
  models: state.missing,
}));

/** A claimed criterion asks for two sides, and its passages write about one or none. */
export const missingContrast = requirementRule(
  'missing-contrast',
  'information',
  'contrast',
  ({ state }, criterion) => ({
    code: 'missing-contrast',
    criterion,
    groups: state.missing,
  }),
  ({ claim, state }, texts) => promptBehind(claim, 'contrast', state.missing, texts),
);

/** A claimed criterion asks for several of a kind, such as two benefits. */
export const missingCount = requirementRule(
  'missing-count',
  'information',
  'count',
  ({ state, requirement }, criterion) => ({
    code: 'missing-count',
    criterion,
    noun: requirement.noun,
    groups: state.missing,
    found: state.found,
    needed: state.needed,
  }),
  ({ claim, state, requirement: { noun } }, texts) =>
    noun === ''
      ? promptBehind(claim, 'concepts', state.missing, texts)
      : promptBehind(claim, 'count', [noun], texts),
);

/** A claimed criterion asks for a place of work that exists. */
export const missingOrganisation = requirementRule(
  'missing-organisation',
  'information',
  'organisation',
  (_, criterion) => ({
    code: 'missing-organisation',
    criterion,
  }),
);

/** A claimed criterion asks for evidence of a kind that none of its files is. */
export const evidenceType = requirementRule(
  'evidence-type',
  'warning',
  'evidence-type',
  ({ claim, state }, criterion, library) => {
    const written = claim.note.frontMatter.type;
    const isKnown = written === undefined || evidenceTypeOf(written, library) !== undefined;
    const meant = isKnown ? undefined : nearestTypeName(written, library);
    return { code: 'evidence-type', criterion, types: state.missing, written, meant };
  },
);

const tooFewPieces = requirementRule(
  'insufficient-evidence',
  'warning',
  'evidence',
  ({ state }, criterion) => ({
    code: 'insufficient-evidence',
    criterion,
    unit: 'pieces',
    found: state.found,
    needed: state.needed,
  }),
  () => [],
  // Of a file that is not there, another rule speaks.
  ({ state, coverage }) =>
    state.found === 0 &&
    coverage.claims.every(({ planned, tag }) => planned || tag.passage.kind === 'attachment'),
);

const tooFewWords = requirementRule('insufficient-evidence', 'warning', 'words', ({ state }, criterion) => ({
  code: 'insufficient-evidence',
  criterion,
  unit: 'words',
  found: state.found,
  needed: state.needed,
}));

/** A claimed criterion asks for more pieces of evidence, or more words, than there are. */
export const insufficientEvidence: Rule = {
  code: 'insufficient-evidence',
  severity: 'warning',
  *check(input) {
    yield* tooFewPieces.check(input);
    yield* tooFewWords.check(input);
  },
};
