/** Tells of a worker's failure, also of one that came before anybody listened. */
export interface FailureListener {
  fail(reason: string): void;
  listen(listener: (reason: string) => void): void;
}

/** Makes a place where a failure waits for its listener. */
export function createFailureListener(): FailureListener {
  let failure: string | undefined;
  let tell: (reason: string) => void = (reason) => {
    failure ??= reason;
  };
  return {
    fail: (reason) => tell(reason),
    listen: (listener) => {
      tell = listener;
      if (failure !== undefined) {
        listener(failure);
      }
    },
  };
}
