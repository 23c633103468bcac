/** An error whose message is written for the learner and may be shown as it is. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** What an error of any kind says, in one line. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split(/\r?\n/, 1)[0] ?? '';
}
