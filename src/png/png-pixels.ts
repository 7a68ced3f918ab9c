/** The pixels of a PNG as red, green, blue and opacity, whatever way the file keeps them. */

import { samplesOf } from './png-samples.ts';
import type { Png } from './read-png.ts';

/**
 * Four bytes a pixel, row by row.
 *
 * @throws RangeError when there are fewer rows than the header says
 */
export function pngPixels(png: Png): Uint8Array {
  const samples = samplesOf(png);
  const { width, height, channels, colour, hasAlpha } = png;
  const pixels = new Uint8Array(width * height * 4);
  const hidden = hiddenColour(png);
  for (let from = 0, to = 0; to < pixels.length; from += channels, to += 4) {
    const first = samples[from] as number;
    if (colour === 'palette') {
      pixels.set(png.palette.subarray(first * 3, first * 3 + 3), to);
      pixels[to + 3] = png.transparency[first] ?? 255;
      continue;
    }
    const isGrey = colour === 'grey';
    const second = isGrey ? first : (samples[from + 1] as number);
    const third = isGrey ? first : (samples[from + 2] as number);
    pixels[to] = first;
    pixels[to + 1] = second;
    pixels[to + 2] = third;
    if (hasAlpha) pixels[to + 3] = samples[from + channels - 1] as number;
    else pixels[to + 3] = hidden(first, second, third) ? 0 : 255;
  }
  return pixels;
}

/** Tells the one colour of a grey or RGB picture that is not painted (ISO/IEC 15948, 11.3.2.1). */
function hiddenColour({ transparency, depth, colour }: Png): (...colours: number[]) => boolean {
  if (colour === 'palette' || transparency.length === 0) return () => false;
  const entries = Array.from({ length: transparency.length / 2 }, (_, index) => {
    const sample = ((transparency[index * 2] as number) << 8) | (transparency[index * 2 + 1] as number);
    return Math.floor((sample * 255) / (2 ** depth - 1));
  });
  const [red, green = red, blue = red] = entries;
  return (first, second, third) => first === red && second === green && third === blue;
}
