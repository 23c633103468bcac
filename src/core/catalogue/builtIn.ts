/** The catalogues that come with Signpost, as files of the folder `criteria/`. A test compares this list with the folder. */
export const builtInCatalogueFiles: readonly string[] = [
  'proqual-l2-diploma.yaml',
  'proqual-l3-diploma.yaml',
  'icq-l2-award.yaml',
  'icq-l2-diploma.yaml',
  'focus-l1-award.yaml',
  'focus-l2-diploma.yaml',
  'qnuk-l2-award.yaml',
];

export const builtInVocabularyFile = 'vocabulary.yaml';
export const builtInRegisterFile = 'legislation.yaml';
