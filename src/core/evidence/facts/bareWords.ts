const negatives =
  'ca wo sha ai are is do doe dos does did was were should would could must need has have had'.split(' ');

/**
 * Every word that lacks its apostrophe, or may, for `plain`: as it stands between two borders, so that "is'nt" is two of
 * these.
 */
export const bareWords: readonly string[] = [
  ...negatives.flatMap((word) => [`${word}nt`, `${word}ent`]),
  ...'nt thats theres whats hes shes theyre youre theyve youve weve ive im its'.split(' '),
];
