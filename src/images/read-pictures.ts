/** Reads the pictures that a lesson names, each once, and makes them ready to be shown. */

import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Picture } from '../frames/drawing.ts';
import type { PictureEngines } from './picture-engines.ts';
import type { AskedPicture, PictureKind } from './picture-file.ts';

type Reader = (asked: AskedPicture) => Checked<Picture> | Promise<Checked<Picture>>;

/** Loaded when a lesson has such a picture: most have none. */
const READERS: Readonly<Record<PictureKind, (engines: PictureEngines) => Promise<Reader>>> = {
  jpeg: async (engines) => {
    const { readJpegPicture } = await import('./read-jpeg-picture.ts');
    return (asked) => readJpegPicture(asked, engines);
  },
  svg: async (engines) => (await import('./svg/read-svg-picture.ts')).openSvgReader(engines),
  png: async () => (await import('./read-png-picture.ts')).readPngPicture,
};

/** The pictures by the names that the author gave them; faults stand where a picture is named first. */
export async function readPictures(
  all: readonly AskedPicture[],
  engines: PictureEngines,
): Promise<{ readonly pictures: ReadonlyMap<string, Picture>; readonly diagnostics: readonly Diagnostic[] }> {
  const pictures = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  const known = new Set<string>();
  for (const asked of all) {
    if (known.has(asked.name)) continue;
    known.add(asked.name);
    const read = await READERS[asked.file.kind](engines);
    const checked = await read(asked);
    diagnostics.push(...checked.diagnostics);
    if (checked.value) pictures.set(asked.name, checked.value);
  }
  return { pictures, diagnostics };
}
