import { report, type Reading } from './reading';
import type { YamlNode } from './readYaml';
import type { Shape } from './shape';

/** The list that somebody means by names in one text, `units: PCS, ICS`, or by one entry without its dash. */
export function meantList(reading: Reading, node: YamlNode, shape: Shape, field: string): YamlNode {
  if (!shape.items) {
    return node;
  }
  if (node.kind === 'list') {
    return splitItems(node, shape.items, shape, field);
  }
  return node.kind === 'text'
    ? splitNames(node, shape.items, shape, field)
    : withDash(reading, node, shape.items, shape);
}

/** Lists whose entries may have a comma in them, or that are read from the file's own text. */
const keepCommas: readonly string[] = ['guidance', 'mistakes', 'notLaw', 'source', 'criteria'];

const upToComma = /[^,]+/g;
/** A name of a file may have a comma in it, and so do the choices of a glob: `{a,b}`. */
const pathUpToComma = /(?:[^,]|,(?!\s))+/g;

/** Every name keeps its place. */
function splitNames(
  node: Extract<YamlNode, { kind: 'text' }>,
  { single }: Shape,
  shape: Shape,
  field: string,
): YamlNode {
  if (!shape.single || !node.text.includes(',')) {
    return node;
  }
  // Other names of laws and of kinds of evidence may have one too; numbers of criteria may not.
  const isFreeAlias = field === 'aliases' && single?.kind === 'text' && !single.pattern;
  const quotes = (node.span.end - node.span.start - node.text.length) / 2;
  if (keepCommas.includes(field) || isFreeAlias || (quotes !== 0 && quotes !== 1)) {
    return node;
  }
  const items: YamlNode[] = [];
  for (const { 0: written, index } of node.text.matchAll(field === 'evidence' ? pathUpToComma : upToComma)) {
    const text = written.trim();
    if (text !== '') {
      const start = node.span.start + quotes + index + written.indexOf(text);
      items.push({ kind: 'text', text, span: { start, end: start + text.length } });
    }
  }
  return items.length > 1 ? { kind: 'list', span: node.span, items } : node;
}

/** `[PCS, "ICS, CSE"]`: no ID has a comma in it. */
function splitItems(
  node: Extract<YamlNode, { kind: 'list' }>,
  items: Shape,
  shape: Shape,
  field: string,
): YamlNode {
  const isOfIds = items.refersTo !== undefined || field === 'units';
  if (!isOfIds || !node.items.some((item) => item.kind === 'text' && item.text.includes(','))) {
    return node;
  }
  const split = node.items.flatMap((item) => {
    const meant = item.kind === 'text' ? splitNames(item, items, shape, field) : item;
    return meant.kind === 'list' && item.kind === 'text' ? meant.items : [item];
  });
  return { ...node, items: split };
}

/** One entry is a list of one. It is told at its place, as a second one could not be written below it. */
function withDash(
  reading: Reading,
  node: Extract<YamlNode, { kind: 'map' }>,
  { group }: Shape,
  shape: Shape,
): YamlNode {
  const first = node.entries[0];
  const isEntry = node.entries.some(({ key }) => key === 'kind' || group?.required.has(key));
  if (!first || !isEntry || shape.group) {
    return node;
  }
  report(reading, first.keySpan, { code: 'dash-missing', field: first.key });
  return { kind: 'list', span: node.span, items: [node] };
}
