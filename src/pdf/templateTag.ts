import type { TagNode } from '../core/export/contentBlock';
import { printedPhrases } from '../words/exportWords';
import type { Json, NodeContext } from './templateNodes';

/** How many letters a label may hold: it cannot break, and stays beside the word before it. */
const mostInLabel = 40;

/** A tag as the labels that the template draws. */
export function tagNode(node: TagNode, { anchors, criteria, mark, t }: NodeContext): Json {
  const claims = node.parts
    .filter((part) => !part.planned)
    .flatMap((part) => part.criteria.flatMap((anchor) => criteria.get(anchor) ?? []));
  return {
    kind: 'tag',
    anchor: node.anchor,
    keyword: node.keyword,
    planned: node.parts.every((part) => part.planned),
    ...(claims.length > 0 && mark !== undefined ? { claims, section: node.isForSection, mark } : {}),
    groups: groupsOf(
      node.parts.map(({ text, planned, criteria }) => ({
        text: planned ? printedPhrases.planned(text, t) : text,
        to: criteria.find((criterion) => anchors.has(criterion)) ?? null,
      })),
    ),
  };
}

/** The references of a tag in the labels that show them. */
function groupsOf<Part extends { readonly text: string }>(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  let letters = Infinity;
  for (const part of parts) {
    letters += part.text.length + 2;
    if (letters > mostInLabel) {
      groups.push([]);
      letters = part.text.length;
    }
    groups.at(-1)?.push(part);
  }
  return groups;
}
