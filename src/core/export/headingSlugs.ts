/** Makes the names by which `#name` links reach headings, as GitHub and VS Code do. Each call is one heading. */
export function createSlugger(): (heading: string) => string {
  const used = new Map<string, number>();
  return (heading) => {
    const slug = slugOf(heading);
    const times = used.get(slug);
    used.set(slug, (times ?? 0) + 1);
    return times === undefined ? slug : `${slug}-${times}`;
  };
}

/** `What I did, and why` becomes `what-i-did-and-why`. */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** A name at the end of a heading, before tags or nothing: ` {#what-i-did}`. */
export const headingName = /\s?\{#([\w.:-]{1,100})\}(?=\s*$|\s*\\?\[)/;
