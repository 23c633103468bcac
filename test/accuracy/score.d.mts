/** One question to the passages of a file, with how often its yes was right. */
export interface Score {
  readonly name: string;
  readonly tp: number;
  readonly fp: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
}

export function scoreRules(
  records: readonly { readonly labels: object; readonly predicted: object }[],
): readonly Score[];
