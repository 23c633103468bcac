import type { Portfolio } from './portfolio';

/**
 * Whether a file below the portfolio's folder is evidence. `path` has `/` between its parts.
 *
 * Our own matcher: globs come from `portfolio.yaml`, and regular expressions made from a hostile glob can take
 * time without end. This one needs at most glob length × path length steps.
 */
export function matchesEvidence({ evidence, leftOut }: Portfolio, path: string): boolean {
  const comparable = comparablePath(path);
  const isMatch = (glob: string): boolean => matchesGlob(glob, comparable);
  // Whoever writes `evidence/*` means what they wrote there, and not the photos beside it.
  const isNamed = (glob: string): boolean =>
    (!glob.endsWith('*') || textEnding.test(comparable)) && isMatch(glob);
  // What the portfolio is read from is no evidence in it, whatever `*` stands for.
  return evidence.some(isNamed) && !leftOut.some(isMatch) && !/\.ya?ml$/i.test(comparable);
}

/** Whether a file is Markdown by its name, as every host of the editor takes it. */
export function isMarkdown(path: string): boolean {
  return markdownEnding.test(path);
}

/**
 * A path or a glob as they are compared: `.MD` and `.markdown` are `.md`, and a letter and its accent are one
 * character, which some systems make two of in the names of files.
 */
export function comparablePath(path: string): string {
  const composed = /[^\0-\x7f]/.test(path) ? path.normalize() : path;
  return composed.endsWith('.md') ? composed : composed.replace(markdownEnding, '.md');
}

/** How files that people write in end. */
const textEnding = /\.(?:md|txt|text)$/i;
const markdownEnding = /\.(?:md|markdown)$/i;

/** Matches `*`, `?` and `**` as editors do: `*` stays inside one part of the path, `**` spans parts. */
export function matchesGlob(glob: string, path: string): boolean {
  const pattern = glob.replaceAll('\\', '/').replace(/^\.\//, '').split('/').filter(Boolean);
  const parts = path.split('/').filter(Boolean);
  // reach[i]: the first i parts of the path are matched by the pattern so far.
  let reach = parts.map(() => false);
  reach.push(false);
  reach[0] = true;
  for (const segment of pattern) {
    const next = reach.map(() => false);
    for (let at = 0; at <= parts.length; at++) {
      if (segment === '**') {
        next[at] = reach[at] === true || (at > 0 && next[at - 1] === true);
      } else if (at > 0) {
        next[at] = reach[at - 1] === true && matchesPart(segment, parts[at - 1] ?? '');
      }
    }
    reach = next;
  }
  return reach[parts.length] === true;
}

/** One part, by remembering the last `*` only: linear in practice, glob × part at worst. */
function matchesPart(pattern: string, part: string): boolean {
  let at = 0;
  let inPart = 0;
  let star = -1;
  let mark = 0;
  while (inPart < part.length) {
    const wanted = pattern.charAt(at);
    if (wanted === '*') {
      star = at++;
      mark = inPart;
    } else if (at < pattern.length && (wanted === '?' || wanted === part.charAt(inPart))) {
      at++;
      inPart++;
    } else if (star !== -1) {
      at = star + 1;
      inPart = ++mark;
    } else {
      return false;
    }
  }
  while (pattern.charAt(at) === '*') {
    at++;
  }
  return at === pattern.length;
}
