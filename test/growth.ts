/** Holds work against the length of what is worked on, without a bound on time that a busy machine would break. */

/** What `growth` is below for work that grows as its input does; 64 for work that grows as its square. */
export const LINEAR = 24;

/** How many times more of the processor is taken for an input eight times as long. */
export function growth(work: (length: number) => unknown, length: number): number {
  return (
    milliseconds(() => work(8 * length)) /
    Math.max(
      1,
      milliseconds(() => work(length)),
    )
  );
}

/** Of the processor, whatever else it does meanwhile: the best of three. Less than one says nothing. */
function milliseconds(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}
