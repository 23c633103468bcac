/**
 * Hears what the engine says to the console of its thread when it breaks, so that nobody finds the trace of its
 * insides in a terminal. Gives what it said last, without the trace.
 */
export function hearEngine(ofThread: Pick<Console, 'error'>): () => string | undefined {
  let last: string | undefined;
  ofThread.error = (...said: readonly unknown[]) => {
    last = said.map(String).join(' ').split('\n\nStack:')[0]?.trim();
  };
  return () => last;
}
