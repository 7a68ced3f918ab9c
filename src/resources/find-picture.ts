/** Finds a picture that a lesson or its workspace names, and reads what it is. */

import path from 'node:path';
import { suggest } from '../base/suggestion.ts';
import { type PictureLookup, pictureFile } from '../images/picture-file.ts';
import { isWithin } from '../workspace/is-within.ts';
import { listFolder } from '../workspace/list-folder.ts';
import { nameOnDisk } from '../workspace/name-on-disk.ts';
import { readFile } from '../workspace/read-file.ts';
import { nameOf } from './template-files.ts';

/** In bytes: 20 MiB. */
const LARGEST_PICTURE = 20 * 1024 * 1024;

export function findPicture(folder: string, file: string): PictureLookup {
  const joined = path.resolve(folder, file);
  if (path.isAbsolute(file) || !isWithin(path.resolve(folder), joined)) return { state: 'outside' };
  const name = nameOf(folder, file);
  const read = readFile(nameOnDisk(joined), name, { within: folder, largest: LARGEST_PICTURE });
  if (!read) return missing(folder, file);
  if ('bytes' in read) return pictureFile(name, read.bytes);
  return { state: read.instead ?? REFUSED.get(read.refused.code) ?? 'refused' };
}

/** What pictures are called, in whatever case: cameras write `PLANT.JPG`. */
const ENDING = /\.(png|jpe?g|svg)$/i;

/** With the picture of the nearest name in the same folder; another case of letters is no difference. */
function missing(folder: string, file: string): PictureLookup {
  // No system has a folder of such a name, and Node throws where it is asked for.
  if (file.includes('\0')) return { state: 'missing' };
  const at = Math.max(file.lastIndexOf('/'), file.lastIndexOf(path.sep)) + 1;
  const beside = file.slice(0, at);
  const { names } = listFolder(path.resolve(folder, beside), nameOf(folder, beside), folder);
  const like = suggest(
    file.slice(at),
    names.filter((name) => ENDING.test(name)),
  );
  return { state: like === undefined ? 'missing' : `missing:${beside}${like}` };
}

/** What the author is told of a picture that was not read, by the code of the refusal. */
const REFUSED: ReadonlyMap<string, 'outside' | 'too-large' | 'link'> = new Map([
  ['file-outside', 'outside'],
  ['too-large', 'too-large'],
  ['link-loop', 'link'],
]);
