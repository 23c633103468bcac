import type { TagNode } from '../core/export/contentBlock';
import { printedPhrases } from '../words/exportWords';
import type { Json, NodeContext } from './templateContext';

/** How many letters a label may hold: it cannot break, and stays beside the word before it. */
const mostInLabel = 40;

/** A tag as the labels that the template draws. */
export function tagNode(node: TagNode, context: NodeContext): Json {
  const { anchors, passages, t } = context;
  return {
    kind: 'tag',
    // Links lead to where the passage begins.
    anchor: passages?.begun.has(node.anchor) ? '' : node.anchor,
    keyword: node.keyword,
    planned: node.parts.every((part) => part.planned),
    ...markOf(node, context),
    groups: groupsOf(
      node.parts.map(({ text, planned, criteria }) => ({
        text: planned ? printedPhrases.planned(text, t) : text,
        to: criteria.find((criterion) => anchors.has(criterion)) ?? null,
      })),
    ),
  };
}

/** What a tag says of its page, unless its passage says so where it begins and ends. */
function markOf(
  { anchor, isForSection, parts }: TagNode,
  { criteria, mark, passages }: NodeContext,
): { readonly [key: string]: Json } {
  const claims = parts
    .filter((part) => !part.planned)
    .flatMap((part) => part.criteria.flatMap((each) => criteria.get(each) ?? []));
  if (claims.length === 0 || mark === undefined || passages?.ended.has(anchor)) {
    return {};
  }
  return passages?.begun.has(anchor) ? { ends: anchor, mark } : { claims, section: isForSection, mark };
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
