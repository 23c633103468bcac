import type { Translate } from './translate';

/** What stands where a criterion and an evidence file meet: "2 pieces, 1 planned". Empty where nothing does. */
export function wordMark(claimed: number, planned: number, t: Translate): string {
  return [
    ...(claimed > 0 ? [wordPieces(claimed, t)] : []),
    ...(planned > 0 ? [claimed > 0 ? t('{0} planned', planned) : t('planned')] : []),
  ].join(', ');
}

/** How much evidence a criterion has in all: "3 pieces, 1 planned". */
export function wordRowTotal(claimed: number, planned: number, t: Translate): string {
  return withPlanned(wordPieces(claimed, t), planned, t);
}

/** How many criteria an evidence file has something for: "3 criteria, 1 planned". */
export function wordColumnTotal(claimed: number, planned: number, t: Translate): string {
  return withPlanned(claimed === 1 ? t('1 criterion') : t('{0} criteria', claimed), planned, t);
}

function wordPieces(count: number, t: Translate): string {
  return count === 1 ? t('1 piece') : t('{0} pieces', count);
}

function withPlanned(words: string, planned: number, t: Translate): string {
  return planned > 0 ? `${words}, ${t('{0} planned', planned)}` : words;
}
