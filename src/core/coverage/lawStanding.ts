import type { Law } from '../catalogue/catalogue';
import type { LawUse } from '../evidence/evidence';
import type { Jurisdiction } from '../portfolio/portfolio';

/** Whether a law is named as what holds now, although it no longer does here, or does not yet. */
export function isOutdated(law: Law, use: LawUse, jurisdiction: Jurisdiction): boolean {
  return use === 'current' && law.confidence !== 'low' && !isInForce(law, jurisdiction);
}

/** Whether a law is named that holds no longer: there is no use in writing its title better. */
export function isGone(law: Law, use: LawUse, jurisdiction: Jurisdiction): boolean {
  return law.status !== 'not-yet-in-force' && isOutdated(law, use, jurisdiction);
}

/** Whether a law that is named is no law of today: it is gone, or told as what used to hold. Nobody can follow it. */
export function isOfThePast(law: Law, use: LawUse, jurisdiction: Jurisdiction): boolean {
  return (
    isGone(law, use, jurisdiction) ||
    (use === 'history' && law.status !== 'not-yet-in-force' && !isInForce(law, jurisdiction))
  );
}

function isInForce({ status }: Law, jurisdiction: Jurisdiction): boolean {
  return status === 'in-force' || (status === 'northern-ireland-only' && jurisdiction === 'northern-ireland');
}
