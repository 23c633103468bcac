const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global expression in a text, in order. What `matchAll` gives, without the copy of the expression
 * that `matchAll` makes at each call: where most texts match nothing, that copy is most of the work.
 */
export function matchesIn(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) {
    return none;
  }
  const found: RegExpExecArray[] = [];
  for (; match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') {
      expression.lastIndex++;
    }
  }
  return found;
}
