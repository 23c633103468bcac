import { addToList } from '../addToList';
import type { Criterion } from '../catalogue/catalogue';
import type { Coverage } from '../coverage/coverage';
import { shortestName } from '../lint/referenceNames';

/** The key by which a unit is chosen. */
export function unitKey(qualification: string, unit: string): string {
  return `${qualification}/${unit}`;
}

/** How a criterion is named where no unit stands above it: `PCS/1.2`, or `PQ-L2D/PCS/1.2` where two are called that. */
export function criterionName(criterion: Criterion, coverage: Coverage): string {
  return criterion.unit === '' ? criterion.number : shortestName(criterion, false, undefined, coverage);
}

/** How each unit is named, by its key: `PCS`, or `PQ-L2D/PCS` where two are called that. */
export function unitNames({ qualifications }: Coverage): ReadonlyMap<string, string> {
  const byId = new Map<string, { readonly key: string; readonly id: string }[]>();
  for (const { qualification, units } of qualifications) {
    for (const { unit } of units) {
      addToList(byId, unit.id.toUpperCase(), { key: unitKey(qualification.id, unit.id), id: unit.id });
    }
  }
  return new Map(
    [...byId.values()].flatMap((same) =>
      same.map(({ key, id }) => [key, same.length > 1 ? key : id] as const),
    ),
  );
}
