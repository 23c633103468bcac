/** More than anybody writes: ten pairs of brackets in a row stand for a thousand globs. */
const mostAlternatives = 100;

/** `a/*.md` and `b/*.md` for `{a,b}/*.md`, the innermost brackets first. Too many are left as they are written. */
export function alternativesOf(glob: string): string[] {
  const done = new Set<string>();
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = groupIn(next);
    if (!group) {
      done.add(next);
    } else {
      const [before, behind] = [next.slice(0, group.start), next.slice(group.end + 1)];
      const words = next.slice(group.start + 1, group.end).split(',');
      open.push(...words.reverse().map((word) => before + word + behind));
    }
    if (done.size + open.length > mostAlternatives) {
      return [glob];
    }
  }
  return [...done];
}

/** The first brackets with a comma and no other brackets in them. */
function groupIn(glob: string): { readonly start: number; readonly end: number } | undefined {
  let start = -1;
  let hasComma = false;
  for (let at = 0; at < glob.length; at++) {
    const letter = glob.charAt(at);
    if (letter === '{') {
      start = at;
      hasComma = false;
    } else if (letter === ',') {
      hasComma = true;
    } else if (letter === '}' && start !== -1) {
      if (hasComma) {
        return { start, end: at };
      }
      start = -1;
    }
  }
  return undefined;
}
