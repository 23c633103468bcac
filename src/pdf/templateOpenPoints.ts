import type { PortfolioDocument } from '../core/export/portfolioDocument';
import { printedWords } from '../words/exportWords';
import type { OpenPoint } from '../words/openPoints';
import { wordStatus } from '../words/words';
import { breakLongWords } from './breakLongWords';
import type { Json, NodeContext } from './templateContext';

/** The points of each criterion together, then those of each piece of evidence, both in the order of printing, then all others. */
export function openPointsOf(
  { qualifications, evidence }: PortfolioDocument,
  points: readonly OpenPoint[],
  { t }: NodeContext,
): Json {
  const units = qualifications.flatMap((qualification) => qualification.units);
  // Two units may have criteria of one number.
  const isUnitNamed = units.length > 1;
  const criteria = units.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.criteria));
  const known = new Set(evidence.map(({ uri }) => uri));
  return [
    ...criteria.map(({ key, anchor, number, name, statement, status }) => ({
      anchor,
      name: breakLongWords(`${isUnitNamed ? name : number} ${statement} (${wordStatus(status, t)})`, 60),
      sentences: sentencesOf(points, (point) => 'criterion' in point && point.criterion === key),
    })),
    ...evidence.map(({ uri, anchor, reference, title }) => ({
      anchor,
      name: breakLongWords(`${reference} ${title}`, 60),
      sentences: sentencesOf(points, (point) => 'uri' in point && point.uri === uri),
    })),
    {
      anchor: null,
      name: printedWords(t).openPoints.others,
      sentences: sentencesOf(points, (point) => 'uri' in point && !known.has(point.uri)),
    },
  ].filter(({ sentences }) => sentences.length > 0);
}

function sentencesOf(points: readonly OpenPoint[], belongs: (point: OpenPoint) => boolean): string[] {
  return points.filter(belongs).map(({ sentence }) => breakLongWords(sentence, 60));
}
