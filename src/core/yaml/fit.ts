import { isDate, nearestDate } from '../isDate';
import { nearestWord } from '../nearestWord';
import type { FieldType } from '../problem';
import type { Span } from '../text';
import { nearestForm } from './nearestForm';
import { report, type Reading } from './reading';
import type { YamlNode } from './readYaml';
import { lineOf, type Shape, type Single } from './shape';

/** What of a value fits its shape: the value, a list without the items that do not fit, or nothing. */
export function fit(reading: Reading, node: YamlNode, shape: Shape, field: string): YamlNode | undefined {
  if (isEmpty(node) || (node.kind === 'map' && shape.group)) {
    return node;
  }
  if (node.kind === 'text' && shape.single) {
    return isSingle(reading, node, shape.single, shape, field) && isKnown(reading, node, shape)
      ? node
      : undefined;
  }
  if (node.kind === 'list' && shape.items) {
    const fitting: YamlNode[] = [];
    for (const item of node.items) {
      const fittingItem = fit(reading, item, shape.items, field);
      if (fittingItem) {
        fitting.push(fittingItem);
      }
    }
    return fitting.length === node.items.length ? node : { ...node, items: fitting };
  }
  wrongType(reading, node, shape, field);
  return undefined;
}

function isSingle(
  reading: Reading,
  { text: written, span, lost }: Extract<YamlNode, { kind: 'text' }>,
  single: Single,
  shape: Shape,
  field: string,
): boolean {
  const text = written.trim();
  const isFree = single.kind === 'text' && !single.pattern && !shape.refersTo;
  if (inCurlyQuotes.test(text) && (!isFree || isTitle(reading, field))) {
    report(reading, span, { code: 'curly-quotes' });
    return single.kind === 'text' && !shape.refersTo;
  }
  if (lost && isFree) {
    report(reading, lost, { code: 'text-cut' });
  }
  switch (single.kind) {
    case 'text':
      if (single.pattern && !single.pattern.test(text)) {
        // It can still be shown, so it stays.
        const example = nearestForm(text, single.pattern) ?? String(shape.example);
        report(reading, span, { code: 'value-form', field, value: text, example });
      }
      return true;
    case 'choice':
      if (!single.choices.includes(text.toLowerCase())) {
        report(reading, span, { code: 'value-unknown', field, value: text, choices: single.choices });
        return false;
      }
      return true;
    case 'number': {
      const isNumber = /^\d{1,6}$/.test(text);
      const { minimum, maximum } = single;
      if (isNumber && (Number(text) < minimum || Number(text) > maximum)) {
        report(reading, span, { code: 'value-range', field, value: text, minimum, maximum });
        return false;
      }
      return isNumber || wrongType(reading, { span }, shape, field);
    }
    case 'yes-or-no':
      return (
        ['true', 'false', 'yes', 'no'].includes(text.toLowerCase()) ||
        wrongType(reading, { span }, shape, field)
      );
    case 'date':
      return isDate(text) || wrongType(reading, { span }, shape, field, nearestDate(text));
  }
}

const inCurlyQuotes = /^[“”„][^“”„]*[“”]$/;

/** The title of a part of a catalogue. That of evidence may be what somebody said. */
function isTitle({ known }: Reading, field: string): boolean {
  return known !== undefined && field === 'title';
}

/** Whether the ID is defined. A command word that is not is only said to be unknown: it still can be shown. */
function isKnown(
  reading: Reading,
  { text, span }: Extract<YamlNode, { kind: 'text' }>,
  { refersTo }: Shape,
): boolean {
  const known = refersTo && reading.known?.[refersTo];
  const id = text.trim();
  if (!known || known.has(id) || (refersTo === 'verbs' && known.has(id.toLowerCase()))) {
    return true;
  }
  const nearest = nearestWord(
    id,
    [...known.values()].map((definition) => definition.id),
  );
  if (refersTo === 'verbs') {
    report(reading, span, { code: 'verb-unknown', verb: id, nearest });
    return true;
  }
  report(reading, span, { code: 'dangling-reference', id, to: refersTo, nearest });
  return false;
}

function wrongType(
  reading: Reading,
  { span }: { readonly span: Span },
  shape: Shape,
  field: string,
  nearest?: string,
): false {
  const expected = expectedOf(shape);
  const line = expected === 'map' ? lineOf(shape) : nearest;
  report(reading, span, { code: 'field-wrong-type', field, expected, ...(line && { nearest: line }) });
  return false;
}

function expectedOf({ single, items, group }: Shape): FieldType {
  return items ? 'list' : group ? 'map' : !single || single.kind === 'choice' ? 'text' : single.kind;
}

/** Whether nothing was written. */
export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'text' && node.text.trim() === '';
}
