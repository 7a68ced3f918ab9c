/** Reads the pictures that a lesson names, each once, and makes them ready to be shown. */

import type { Checked, Diagnostic } from '../diagnostic.ts';
import type { Picture } from '../layout/frame.ts';
import type { AskedPicture, PictureKind } from './picture-file.ts';
import type { TextOutliner } from './text-outliner.ts';

type Reader = (asked: AskedPicture, outline: TextOutliner) => Checked<Picture>;

/** Loaded when a lesson has such a picture: most have none. */
const READERS: Readonly<Record<PictureKind, () => Promise<Reader>>> = {
  jpeg: async () => (await import('./read-jpeg-picture.ts')).readJpegPicture,
  svg: async () => (await import('./svg/read-svg-picture.ts')).readSvgPicture,
  png: async () => (await import('./read-png-picture.ts')).readPngPicture,
};

/**
 * The pictures by the names that the author gave them; faults stand where a picture is named first.
 *
 * @param outline draws the words of drawings
 */
export async function readPictures(
  all: readonly AskedPicture[],
  outline: TextOutliner,
): Promise<{ readonly pictures: ReadonlyMap<string, Picture>; readonly diagnostics: readonly Diagnostic[] }> {
  const pictures = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  const known = new Set<string>();
  for (const asked of all) {
    if (known.has(asked.name)) continue;
    known.add(asked.name);
    const read = await READERS[asked.file.kind]();
    const checked = read(asked, outline);
    diagnostics.push(...checked.diagnostics);
    if (checked.value) pictures.set(asked.name, checked.value);
  }
  return { pictures, diagnostics };
}
