declare module 'commonmark-spec' {
  /** The examples of the CommonMark specification. A tab is written as an arrow. */
  export const tests: readonly {
    readonly markdown: string;
    readonly section: string;
    readonly number: number;
  }[];
}
