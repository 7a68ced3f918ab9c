/** How large a picture may be before it is opened: more would fill the memory of the machine that shows it. */

const MOST_PIXELS = 50_000_000;

/** @param weight of each pixel: 2 where it takes twice the usual memory */
export function tooManyPixels(
  { width, height }: { readonly width: number; readonly height: number },
  weight = 1,
): boolean {
  return width * height * weight > MOST_PIXELS;
}
