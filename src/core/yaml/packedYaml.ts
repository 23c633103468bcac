import type { YamlNode } from './readYaml';

/**
 * A YAML tree as JSON that is quick to read: `[gap, length, value]`, where the value is a text, a list of nodes,
 * or `{ key: [gap, length, node] }`. The catalogues that come with Signpost are packed when it is built.
 * A gap counts from the end of what was packed before: such numbers are alike, and take little room in the package.
 */
export type PackedYaml = readonly [
  gap: number,
  length: number,
  value: string | readonly PackedYaml[] | { readonly [key: string]: readonly [number, number, PackedYaml] },
];

/** Where the last thing ended that was packed or unpacked. A list or a map counts from where it begins. */
interface Place {
  at: number;
}

/** Writes a tree down with the way from each place to the next one, which is shorter than the places. */
export function packYaml(node: YamlNode, place: Place = { at: 0 }): PackedYaml {
  const { start, end } = node.span;
  const gap = start - place.at;
  const length = end - start;
  place.at = node.kind === 'text' ? end : start;
  switch (node.kind) {
    case 'text':
      return [gap, length, node.text];
    case 'list':
      return [gap, length, node.items.map((item) => packYaml(item, place))];
    case 'map': {
      // Keys that are numbers come first in an object: they have to be packed in its order, not in that of the file.
      const inOrder = Object.fromEntries(node.entries.map((entry) => [entry.key, entry]));
      const entries = Object.entries(inOrder).map(([key, { keySpan, value }]) => {
        const keyGap = keySpan.start - place.at;
        place.at = keySpan.end;
        return [key, [keyGap, keySpan.end - keySpan.start, packYaml(value, place)]];
      });
      return [
        gap,
        length,
        Object.fromEntries(entries) as Record<string, readonly [number, number, PackedYaml]>,
      ];
    }
  }
}

/** The tree that was packed. */
export function unpackYaml([gap, length, value]: PackedYaml, place: Place = { at: 0 }): YamlNode {
  const span = spanAfter(place, gap, length);
  if (typeof value === 'string') {
    place.at = span.end;
    return { kind: 'text', span, text: value };
  }
  place.at = span.start;
  if (isList(value)) {
    return { kind: 'list', span, items: value.map((item) => unpackYaml(item, place)) };
  }
  const entries = Object.entries(value).map(([key, [keyGap, keyLength, node]]) => {
    const keySpan = spanAfter(place, keyGap, keyLength);
    place.at = keySpan.end;
    return { key, keySpan, value: unpackYaml(node, place) };
  });
  return { kind: 'map', span, entries };
}

function spanAfter({ at }: Place, gap: number, length: number): { start: number; end: number } {
  const start = at + gap;
  return { start, end: start + length };
}

function isList(value: Exclude<PackedYaml[2], string>): value is readonly PackedYaml[] {
  return Array.isArray(value);
}
