/** Which obstacles a remedy answers as long as nobody has said so. */

/**
 * The obstacle of the same number. When there are more obstacles than remedies, the remedies take turns until each
 * obstacle is answered; when there are fewer, so do the obstacles.
 *
 * @param index of the remedy, from 0
 * @param remedies how many there are
 */
export function addressesOf(index: number, remedies: number, obstacles: readonly string[]): string[] {
  if (index >= obstacles.length) return obstacles.slice(index % obstacles.length).slice(0, 1);
  return obstacles.filter((_, obstacle) => obstacle % remedies === index);
}
