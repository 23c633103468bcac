/** Milliseconds of the processor that a piece of work takes, whatever else the machine is doing. */
function processorTime(work: () => void): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}

/**
 * How many times longer work takes for four times the text, at best of several tries: about 4 if it is linear, 16 if
 * it is quadratic. 0 for work that is over too soon to tell.
 */
export function growth(textOf: (size: number) => string, size: number, work: (text: string) => void): number {
  const [small, large] = [textOf(size), textOf(size * 4)];
  let best = Infinity;
  for (let attempt = 0; attempt < 5 && best > 6; attempt++) {
    const short = processorTime(() => work(small));
    const long = processorTime(() => work(large));
    best = Math.min(best, long < 60 ? 0 : long / Math.max(short, 1));
  }
  return best;
}
