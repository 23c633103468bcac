import type { Claim } from '../../core/coverage/coverage';
import type { Translate } from '../../words/translate';
import { wordClaim } from '../../words/words';

/** How many pieces of evidence a tooltip names. */
const namedClaims = 12;

/** Where the first claims stand, and how many more there are. */
export function wordFirstClaims(claims: readonly Claim[], t: Translate): readonly string[] {
  const named = claims.slice(0, namedClaims).map((claim) => wordClaim(claim, t));
  const others = claims.length - named.length;
  return others > 0 ? [...named, t('and more: {0}', others)] : named;
}
