import { frontMatterShape } from '../catalogue/schemas';
import { isDate, nearestDate } from '../isDate';
import { editDistance } from '../nearestWord';
import type { Fields } from '../yaml/fields';
import { report, type Reading } from '../yaml/reading';
import type { YamlNode } from '../yaml/readYaml';

const fieldNames: readonly string[] = [...(frontMatterShape.group?.fields.keys() ?? [])];

/** Reports what is surely meant for Signpost in front matter and would be left out in silence. */
export function checkFrontMatter(reading: Reading, root: YamlNode | undefined, fields: Fields): void {
  for (const { key, keySpan } of root?.kind === 'map' ? root.entries : []) {
    const nearest = fieldNames.includes(key) ? undefined : nearestField(key);
    if (nearest !== undefined && !fields.node(nearest)) {
      report(reading, keySpan, { code: 'field-unknown', field: key, nearest });
    }
  }
  const date = fields.text('date');
  // A time behind the day is what other tools write.
  if (date !== undefined && !isDate(date.slice(0, 10))) {
    report(reading, fields.spanOf('date'), { code: 'date-form', written: date, nearest: nearestDate(date) });
  }
}

/** Fields of other tools may stand beside ours, so only capitals and slips in the one that claims are taken for ours. */
function nearestField(key: string): string | undefined {
  const name = key.toLowerCase();
  return fieldNames.includes(name) ? name : editDistance(name, 'criteria', 2) <= 2 ? 'criteria' : undefined;
}

/** Fields of ours behind a line of `---` that is not the first of the text, or that no second one follows. */
const lost = /^\uFEFF?(\s*[\r\n])?(---)[ \t]*(?:\r\n?|\n)(?:title|evidence|type|date|unit|criteria):/;

/** Fields of ours at the very top, without a line of `---`. In capitals they are the head of a form, and no fields. */
const bare = /^\uFEFF?\s*((?:(?:title|evidence|type|date|unit|criteria):[^\r\n]*(?:\r\n?|\n|$))+)(---)?/;

/** Reports front matter that is none to a text that has no other. */
export function checkLostFrontMatter(reading: Reading, text: string): void {
  const [whole, before, fence = ''] = lost.exec(text) ?? [];
  if (whole !== undefined) {
    const start = whole.indexOf(fence);
    const detail = before === undefined ? 'NO_LAST_FENCE' : 'FENCE_TOO_LOW';
    report(reading, { start, end: start + fence.length }, { code: 'yaml-syntax', detail });
    return;
  }
  const [top = '', fields = '', last] = bare.exec(text) ?? [];
  // One line with a title or a day may be text.
  if (last !== undefined || /^(?:type|criteria|evidence):/.test(fields) || /[\r\n][a-z]/.test(fields)) {
    const start = top.length - (last?.length ?? 0) - fields.length;
    const end = start + fields.trimEnd().length;
    report(reading, { start, end }, { code: 'yaml-syntax', detail: 'NO_FIRST_FENCE' });
  }
}
