/** The pixels of a PNG as red, green, blue and opacity, whatever way the file keeps them. */

import type { Png } from './png.ts';
import { sampleRows } from './png-samples.ts';

/**
 * Four bytes a pixel, a row at a time.
 *
 * @throws RangeError when there are fewer rows than the header says
 */
export function* pngRows(png: Png): Generator<Uint8Array> {
  const { width, channels, colour, hasAlpha, palette, transparency } = png;
  const hidden = hiddenColour(png);
  for (const samples of sampleRows(png)) {
    const pixels = new Uint8Array(width * 4);
    for (let from = 0, to = 0; to < pixels.length; from += channels, to += 4) {
      const first = samples[from] as number;
      if (colour === 'palette') {
        for (let channel = 0; channel < 3; channel += 1)
          pixels[to + channel] = palette[first * 3 + channel] ?? 0;
        pixels[to + 3] = transparency[first] ?? 255;
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
    yield pixels;
  }
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
