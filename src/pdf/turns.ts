/** Takes turns on a thread that others use too: an editor must not stand still while it exports. */
export interface Turns {
  /** Call between small pieces of work. Lets others work if this turn has taken its time. @throws what `check` throws */
  pause(): Promise<void>;
}

/** The longest stretch of work before others get a turn, in milliseconds. */
const turnMs = 12;

/** `check` is called whenever others had a turn: they may have cancelled. */
export function takeTurns(check: () => void): Turns {
  let started = performance.now();
  return {
    pause: async () => {
      if (performance.now() - started > turnMs) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        check();
        started = performance.now();
      }
    },
  };
}
