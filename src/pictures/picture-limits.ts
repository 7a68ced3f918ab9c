/** How large a picture may be before it is opened: more would fill the memory of the machine that shows it. */

const MOST_PIXELS = 50_000_000;

export function tooManyPixels({ width, height }: { width: number; height: number }): boolean {
  return width * height > MOST_PIXELS;
}
