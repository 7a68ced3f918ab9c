/** Embeds a picture in the file, once, at the moment it is asked for: pdfkit decodes some in the background. */

import { deflated } from '../../base/deflate.ts';
import type { RasterPicture } from '../../frames/drawing.ts';
import type { Png } from '../../images/png/png.ts';
import { samplesOf } from '../../images/png/png-samples.ts';
import { readPng } from '../../images/png/read-png.ts';
import type { EmbeddedImage, PdfDocument, Reference } from './pdf-document.ts';

/**
 * @param key names the picture in messages
 * @param label names it in the file: letters and digits only
 * @throws Error when the picture's bytes are damaged
 */
export function embedPicture(
  doc: PdfDocument,
  key: string,
  picture: RasterPicture,
  label: string,
): EmbeddedImage {
  try {
    if (picture.type === 'jpeg') return doc.openImage(picture.bytes);
    const png = readPng(picture.bytes);
    return { label, width: png.width, height: png.height, obj: embedPng(doc, png) };
  } catch (cause) {
    throw new Error(`Picture "${key}" cannot be read`, { cause });
  }
}

function embedPng(doc: PdfDocument, png: Png): Reference {
  const byPalette = png.colour === 'palette' && png.transparency.length > 0;
  const samples = png.hasAlpha || png.interlaced || byPalette ? samplesOf(png) : undefined;
  const opacity = samples && (byPalette ? paletteOpacity(png, samples) : lastChannel(png, samples));
  const colours = png.hasAlpha ? png.channels - 1 : png.channels;
  const asItIs = !png.hasAlpha && !png.interlaced;
  const depth = asItIs ? png.depth : 8;
  const image = doc.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: png.width,
    Height: png.height,
    BitsPerComponent: depth,
    ColorSpace: colourSpace(doc, png),
    Filter: 'FlateDecode',
    // PNG's own row filters (ISO 32000-1, 7.4.4.4).
    DecodeParms: asItIs
      ? { Predictor: 15, Colors: colours, BitsPerComponent: depth, Columns: png.width }
      : undefined,
    Mask: byPalette ? undefined : seeThroughColour(png, depth),
    SMask: opacity && embedMask(doc, png, opacity),
  });
  image.end(asItIs || !samples ? png.compressed : deflated(firstChannels(samples, png.channels, colours)));
  return image;
}

function embedMask(doc: PdfDocument, { width, height }: Png, opacity: Uint8Array): Reference {
  const mask = doc.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: 'DeviceGray',
    Filter: 'FlateDecode',
  });
  mask.end(deflated(opacity));
  return mask;
}

function colourSpace(doc: PdfDocument, { colour, palette }: Png): unknown {
  if (colour !== 'palette') return colour === 'grey' ? 'DeviceGray' : 'DeviceRGB';
  const table = doc.ref();
  table.end(palette);
  return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, table];
}

/** Of grey and RGB pictures: the ranges of samples that are not painted (ISO 32000-1, 8.9.6.4). */
function seeThroughColour({ transparency, depth }: Png, asDepth: number): number[] | undefined {
  if (transparency.length === 0) return undefined;
  return Array.from({ length: transparency.length / 2 }, (_, index) => {
    const sample = ((transparency[index * 2] as number) << 8) | (transparency[index * 2 + 1] as number);
    return asDepth === depth ? sample : Math.floor((sample * 255) / (2 ** depth - 1));
  }).flatMap((sample) => [sample, sample]);
}

function paletteOpacity({ transparency }: Png, samples: Uint8Array): Uint8Array {
  return samples.map((entry) => transparency[entry] ?? 255);
}

function lastChannel({ hasAlpha, channels }: Png, samples: Uint8Array): Uint8Array | undefined {
  if (!hasAlpha) return undefined;
  const opacity = new Uint8Array(samples.length / channels);
  for (let pixel = 0; pixel < opacity.length; pixel += 1) {
    opacity[pixel] = samples[pixel * channels + channels - 1] as number;
  }
  return opacity;
}

function firstChannels(samples: Uint8Array, channels: number, kept: number): Uint8Array {
  if (kept === channels) return samples;
  const colours = new Uint8Array((samples.length / channels) * kept);
  for (let index = 0; index < colours.length; index += 1) {
    colours[index] = samples[Math.floor(index / kept) * channels + (index % kept)] as number;
  }
  return colours;
}
