/** Draws an SVG of ours as a PNG, for formats that show no paths: the same bytes on every machine. */

import { Resvg } from '@resvg/resvg-wasm';
import type { RasterPicture } from '../../frames/drawing.ts';
import { startUsvg } from './usvg.ts';

/** The widest and the highest, in pixels: a lesson's own drawing may ask for more. */
const MOST = 4000;

/**
 * @param faces the font files of the families that its words name
 * @param width in pixels
 * @param module gives the bytes of resvg
 */
export async function drawRaster(
  svg: string,
  faces: readonly Uint8Array[],
  width: number,
  module: () => Uint8Array,
): Promise<RasterPicture> {
  await startUsvg(module);
  const opened = new Resvg(svg, {
    font: { fontBuffers: [...faces] },
    fitTo: { mode: 'width', value: Math.max(1, Math.min(MOST, Math.round(width))) },
  });
  const drawn = opened.render();
  const picture: RasterPicture = {
    type: 'png',
    bytes: drawn.asPng(),
    width: drawn.width,
    height: drawn.height,
  };
  drawn.free();
  opened.free();
  return picture;
}
