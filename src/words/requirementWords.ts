import type { Library } from '../core/catalogue/catalogue';
import type { CriterionCoverage, RequirementState } from '../core/coverage/coverage';
import type { Translate } from './translate';
import { capitalise, wordChoice, wordLaws, wordList, wordPast, wordTopics } from './words';

/** The recommended parts to speak of. Where a required part of the same kind is open, more of it would only be noise. */
export function usefulAdvice({ lacking, advised }: CriterionCoverage): readonly RequirementState[] {
  const kinds = new Set(lacking.map(({ requirement }) => requirement.kind));
  return advised.filter(({ requirement }) => !kinds.has(requirement.kind));
}

/** How one requirement stands, and what to write where it is open: "Names 1 of 2 laws. Name 1 more law by its title." */
export function wordRequirement(state: RequirementState, library: Library, t: Translate): string {
  const progress = wordProgress(state, t);
  if (state.satisfied) {
    return progress ?? t('In place: {0}', wordSubject(state, library, t));
  }
  const need = wordNeed(state, library, t);
  if (state.past.length > 0) {
    const past = wordPast(state.past, t);
    return progress === undefined
      ? t('{0}. {1}', capitalise(past), need)
      : t('{0}: {1}. {2}', progress, past, need);
  }
  return progress === undefined ? need : t('{0}. {1}', progress, need);
}

/** How one recommended part stands, and that it need not be there: "Tells no example from work yet. It would also help: …" */
export function wordAdvice(state: RequirementState, library: Library, t: Translate): string {
  const progress = wordProgress(state, t);
  const advice = t('It would also help: {0}', wordNeed(state, library, t));
  return progress === undefined ? advice : t('{0}. {1}', progress, advice);
}

/** How far something that can be counted has come. */
function wordProgress(
  { requirement, found, needed, missing }: RequirementState,
  t: Translate,
): string | undefined {
  const shown = Math.min(found, needed);
  switch (requirement.kind) {
    case 'legislation':
      if (found >= needed && missing.length > 0) {
        return undefined; // Enough laws, and not the right ones: a count would say that all is there.
      }
      return needed === 1
        ? shown === 1
          ? t('Names a law')
          : t('Names no law yet')
        : t('Names {0} of {1} laws', shown, needed);
    case 'example':
      return needed === 1
        ? shown === 1
          ? t('Tells an example from work')
          : t('Tells no example from work yet')
        : t('Tells {0} of {1} examples from work', shown, needed);
    case 'words':
      return t('Has {0} of {1} words', found, needed);
    case 'evidence':
      return needed === 1
        ? shown === 1
          ? t('Has a piece of evidence')
          : t('Has no evidence yet')
        : t('Has {0} of {1} pieces of evidence', shown, needed);
    default:
      return undefined;
  }
}

/** What a requirement is about, as a noun. */
function wordSubject(state: RequirementState, library: Library, t: Translate): string {
  const { requirement } = state;
  switch (requirement.kind) {
    case 'concepts':
    case 'count':
    case 'contrast':
      return wordList(labels(state.present, library), t);
    case 'model':
      return wordList(modelLabels(state.present, library), t);
    case 'organisation':
      return t('the organisation');
    case 'evidence-type':
      return wordList(typeNames(state.present, library), t);
    case 'legislation':
      return wordLaws(state.present, t);
    default:
      return '';
  }
}

/** What to write next for one open requirement. */
function wordNeed(state: RequirementState, library: Library, t: Translate): string {
  const { requirement, found, needed, missing } = state;
  const lacking = needed - found;
  switch (requirement.kind) {
    case 'legislation':
      if (missing.length > 0) {
        return missing.length === 1
          ? t('Name a law about {0}.', wordTopics(missing, library, t))
          : t('Name laws about {0}.', wordTopics(missing, library, t));
      }
      if (lacking > 0) {
        return lacking === 1
          ? t('Name 1 more law by its title.')
          : t('Name {0} more laws by their titles.', lacking);
      }
      return t('Say what you do differently because of a law that you name.');
    case 'example':
      return lacking === 1
        ? t('Tell 1 thing that happened at work: who, what you did, how it ended.')
        : t('Tell {0} things that happened at work: who, what you did, how it ended.', lacking);
    case 'concepts':
      return wordConceptNeed(missing, lacking, library, t);
    case 'contrast':
      return missing.length > 1
        ? t('Write about {0}, and say how they differ.', wordList(labels(missing, library), t))
        : t('Write about {0} as well.', wordList(labels(missing, library), t));
    case 'count':
      if (requirement.noun === '') {
        return wordConceptNeed(missing, lacking, library, t);
      }
      return needed === 1
        ? t('Write about at least one of the {0}.', requirement.noun)
        : t('Write about {0} more of the {1}.', lacking, requirement.noun);
    case 'model':
      return t('Name a model, such as {0}.', wordChoice(modelLabels(missing, library), t));
    case 'organisation':
      return t('Say which organisation you write about.');
    case 'evidence':
      if (needed === 1) {
        return t('Write what you did where its tag is, or add the file that shows it.');
      }
      return lacking === 1
        ? t('Add 1 more piece of evidence.')
        : t('Add {0} more pieces of evidence.', lacking);
    case 'evidence-type':
      return t('Add evidence of this kind: {0}.', wordChoice(typeNames(missing, library), t));
    case 'words':
      return t('Write about {0} more words.', lacking);
    case 'unread':
      return t(
        'There is a mistake in what the catalogue asks for here, so nobody can tell if it is met. Your tutor can mend it.',
      );
  }
}

function wordConceptNeed(
  missing: readonly string[],
  lacking: number,
  library: Library,
  t: Translate,
): string {
  const names = labels(missing, library);
  return lacking >= missing.length
    ? t('Write about {0}.', wordList(names, t))
    : t('Write about {0} of these: {1}.', lacking, (lacking === 1 ? wordChoice : wordList)(names, t));
}

/** A few of the words that a group is known by, each with a beginning of its own: "record" and "note", not "records". */
export function wordsOfGroup(group: string, library: Library): readonly string[] {
  const plain = (library.vocabulary.concepts.get(group)?.words ?? []).filter((word) =>
    /^[\p{L} '’-]+$/u.test(word),
  );
  const begins = (word: string): string => word.slice(0, 4).toLowerCase();
  return plain
    .filter((word, at) => plain.findIndex((other) => begins(other) === begins(word)) === at)
    .slice(0, 3);
}

/** The labels of concept groups. */
export function labels(groups: readonly string[], library: Library): string[] {
  return groups.map((group) => library.vocabulary.concepts.get(group)?.label ?? group);
}

/** The labels of models. */
export function modelLabels(models: readonly string[], library: Library): string[] {
  return models.map((model) => library.vocabulary.models.get(model)?.label ?? model);
}

/** The names of kinds of evidence. */
export function typeNames(codes: readonly string[], library: Library): string[] {
  return codes.map(
    (code) => library.vocabulary.evidenceTypes.find((type) => type.code === code)?.name ?? code,
  );
}
