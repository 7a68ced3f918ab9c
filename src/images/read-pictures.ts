/** Reads the pictures that a lesson names, each once, and makes them ready to be shown. */

import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Picture } from '../frames/drawing.ts';
import type { PictureDecoders } from './picture-decoders.ts';
import type { AskedPicture, PictureKind } from './picture-file.ts';

type Reader = (asked: AskedPicture) => Checked<Picture> | Promise<Checked<Picture>>;

/** Loaded when a lesson has such a picture: most have none. */
const READERS: Readonly<Record<PictureKind, (host: PictureDecoders) => Promise<Reader>>> = {
  jpeg: async (host) => {
    const { readJpegPicture } = await import('./read-jpeg-picture.ts');
    return (asked) => readJpegPicture(asked, host);
  },
  svg: async (host) => (await import('./svg/read-svg-picture.ts')).openSvgReader(host),
  png: async () => (await import('./read-png-picture.ts')).readPngPicture,
};

/** The pictures by the names that the author gave them; faults stand where a picture is named first. */
export async function readPictures(
  all: readonly AskedPicture[],
  host: PictureDecoders,
): Promise<{ readonly pictures: ReadonlyMap<string, Picture>; readonly diagnostics: readonly Diagnostic[] }> {
  const pictures = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  const known = new Set<string>();
  for (const asked of all) {
    if (known.has(asked.name)) continue;
    known.add(asked.name);
    const read = await READERS[asked.file.kind](host);
    const checked = await read(asked);
    diagnostics.push(...checked.diagnostics);
    if (checked.value) pictures.set(asked.name, checked.value);
  }
  return { pictures, diagnostics };
}
