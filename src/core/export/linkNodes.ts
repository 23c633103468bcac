import { isTag } from '../evidence/findTags';
import type { InlineNode, LinkTarget } from './contentBlock';
import type { NoteContext } from './noteContext';
import { isSeen, plainText } from './plainText';
import type { Lines } from './tagLookup';

/** The nodes for `[content](href)`: a link, words where the target is not printed, or a tag that names a file. */
export function linkNodes(
  href: string,
  content: readonly InlineNode[],
  context: NoteContext,
  lines: Lines,
): InlineNode[] {
  const label = plainText(content);
  const target = context.linkTo(href, label, lines);
  if (!isTag(label, context.keywords)) {
    return target ? linkPieces(content, target) : [...content];
  }
  const tag = context.tagAt(`[${label}]`, lines);
  const [name] = /[^\\/]+[\\/]*$/.exec(href) ?? [];
  if (name === undefined) {
    return [tag];
  }
  // `[AC 2.4](photos/log.jpg)`: the label, and which file is meant, or which folder.
  const text = { kind: 'text', text: readable(name) } as const;
  const file: InlineNode = target ? { kind: 'link', target, content: [text] } : text;
  return [tag, { kind: 'text', text: ' (' }, file, { kind: 'text', text: ')' }];
}

/** Links hold no links: tags and notes inside one stand between its pieces. */
function linkPieces(content: readonly InlineNode[], target: LinkTarget): InlineNode[] {
  const pieces: InlineNode[] = [];
  let run: InlineNode[] = [];
  const endRun = (): void => {
    if (isSeen(plainText(run))) {
      pieces.push({ kind: 'link', target, content: run });
    } else {
      run.forEach((node) => pieces.push(node));
    }
    run = [];
  };
  for (const node of content) {
    if (node.kind === 'styled' && !isLinkable(node)) {
      endRun();
      pieces.push({ ...node, content: linkPieces(node.content, target) });
    } else if (isLinkable(node)) {
      run.push(node);
    } else {
      endRun();
      // A picture is a link by itself, so that it can still stand on a line of its own.
      pieces.push(node.kind === 'image' ? { ...node, target } : node);
    }
  }
  endRun();
  return pieces;
}

function isLinkable(node: InlineNode): boolean {
  if (node.kind === 'styled') {
    return node.content.every(isLinkable);
  }
  return node.kind === 'text' || node.kind === 'inline-code' || node.kind === 'break';
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
