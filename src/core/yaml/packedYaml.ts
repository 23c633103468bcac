import type { YamlNode } from './readYaml';

/**
 * A YAML tree as JSON that is quick to read: `[start, end, value]`, where the value is a text, a list of nodes,
 * or `{ key: [keyStart, keyEnd, node] }`. The catalogues that come with Signpost are packed when it is built.
 */
export type PackedYaml = readonly [
  start: number,
  end: number,
  value: string | readonly PackedYaml[] | { readonly [key: string]: readonly [number, number, PackedYaml] },
];

export function packYaml(node: YamlNode): PackedYaml {
  const { start, end } = node.span;
  switch (node.kind) {
    case 'text':
      return [start, end, node.text];
    case 'list':
      return [start, end, node.items.map(packYaml)];
    case 'map': {
      const entries = node.entries.map(({ key, keySpan, value }) => [
        key,
        [keySpan.start, keySpan.end, packYaml(value)],
      ]);
      return [
        start,
        end,
        Object.fromEntries(entries) as Record<string, readonly [number, number, PackedYaml]>,
      ];
    }
  }
}

export function unpackYaml([start, end, value]: PackedYaml): YamlNode {
  const span = { start, end };
  if (typeof value === 'string') {
    return { kind: 'text', span, text: value };
  }
  if (isList(value)) {
    return { kind: 'list', span, items: value.map(unpackYaml) };
  }
  const entries = Object.entries(value).map(([key, [keyStart, keyEnd, node]]) => ({
    key,
    keySpan: { start: keyStart, end: keyEnd },
    value: unpackYaml(node),
  }));
  return { kind: 'map', span, entries };
}

function isList(value: Exclude<PackedYaml[2], string>): value is readonly PackedYaml[] {
  return Array.isArray(value);
}
