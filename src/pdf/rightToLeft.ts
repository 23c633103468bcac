import type { InlineNode } from '../core/export/contentBlock';
import { plainText } from '../core/export/plainText';

/** Whether a text runs from the right: whether its first letter does, as Unicode's own rule has it. */
export function isRightToLeft(content: readonly InlineNode[]): boolean {
  const first = /\p{L}/u.exec(plainText(content).slice(0, 500))?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(first);
}
