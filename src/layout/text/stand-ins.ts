/** How much wider text becomes where a font is missing and another takes its place. */

/**
 * Widths of DejaVu Serif Bold and DejaVu Sans Bold, which Linux has when it has nothing else, as multiples of those of
 * the bold faces that decks are measured in, over the letters of Indonesian and English words. Other common stand-ins,
 * Liberation and Noto, are narrower.
 */
const WIDEST: ReadonlyMap<string, number> = new Map([
  ['Caladea', 1.24],
  ['Gelasio', 1.08],
  ['Carlito', 1.36],
]);

/**
 * @param face key in the font book: `Caladea-Bold.latin`
 * @returns the width of the widest common stand-in as a multiple of the face's own; 1 for what is not known
 */
export function widestStandIn(face: string): number {
  return WIDEST.get(face.slice(0, face.indexOf('-'))) ?? 1;
}
