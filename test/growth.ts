/** Holds work against the length of what is worked on, without a bound on time that a busy machine would break. */

/** What `growth` is below for work that grows as its input does; 64 for work that grows as its square. */
export const LINEAR = 24;

/** A collection of garbage or a neighbour's use of the memory can spoil some measures, not all of them. */
const MOST_TRIES = 6;

/** How many times more of the processor is taken for an input eight times as long, the least of several tries. */
export function growth(work: (length: number) => unknown, length: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < MOST_TRIES && least >= LINEAR; tries += 1) {
    const short = milliseconds(() => work(length));
    // Less than a millisecond says nothing.
    least = Math.min(least, milliseconds(() => work(8 * length)) / Math.max(1, short));
  }
  return least;
}

/** Of the processor, whatever else it does meanwhile: the best of two. */
function milliseconds(work: () => unknown): number {
  const runs = [1, 2].map(() => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}
