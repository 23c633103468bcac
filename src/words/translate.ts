/** Gives the message in the reader's language, with `{0}`, `{1}` … filled in. `vscode.l10n.t` is one. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** The messages as they stand in the source: British English. For the terminal and for tests. */
export const inEnglish: Translate = (message, ...values) =>
  message.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
