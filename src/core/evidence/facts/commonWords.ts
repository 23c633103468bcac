/** How often a word stands in a text, from seldom to in nearly every sentence. */
const often: Readonly<Record<number, string>> = {
  60: 'the a to and i of in it is was that',
  25: 'for on you they with be have not at she he we my as are this had but so what or s t',
  10: `if when there her his our one all me from by an been has do your up out which who can no them their would just
    about will were more then because than customer customers`,
  4: `people only service get said good did any how before after know job right always never own want us re does make
    say says same work staff time day shop phone thing things put ask asked wrong left nothing else go goes back come
    comes money over once first bought open end ends`,
};

const known = new Map(
  Object.entries(often).flatMap(([weight, words]) =>
    words.split(/\s+/).map((word) => [word, Number(weight)] as const),
  ),
);

/** How many texts have a word, or one that begins so, compared with others: 1 for most words. Nothing depends on it but speed. */
export function commonness(word: string): number {
  return known.get(word.replace('*', '')) ?? 1;
}
