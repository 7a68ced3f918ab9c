/** The letters that name exercises and options. */

/** A, B … Z, then AA, AB … as spreadsheets count. `index` is from 0. */
export function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}
