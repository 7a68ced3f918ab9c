/** Asks the disk, through the kit, about every picture the lesson names. */

import type { Diagnostic } from '../diagnostic.ts';
import { errorAt } from '../yaml/error-at.ts';
import { quote } from '../yaml/naming.ts';
import { textsAt } from '../yaml/values-at.ts';
import { placeOf, type YamlData } from '../yaml/yaml-places.ts';

/** What the disk says of a file; `unreadable` is no PNG or JPEG, or too large. */
export type PictureState = 'found' | 'missing' | 'outside' | 'unreadable';

interface Fault {
  readonly message: (file: string) => string;
  readonly hint: string;
}

const FAULTS: Readonly<Record<Exclude<PictureState, 'found'>, Fault>> = {
  missing: {
    message: (file) => `No picture ${file}, expected it in the lesson’s folder`,
    hint: 'Put the file beside the lesson, or correct its name: capital letters count.',
  },
  outside: {
    message: (file) => `Unexpected picture ${file} outside the lesson’s folder, expected one inside it`,
    hint: 'Copy the picture into the folder of the lesson and write its name alone.',
  },
  unreadable: {
    message: (file) => `Unreadable picture ${file}, expected a PNG or JPEG of moderate size`,
    hint: 'Open it in a picture program and save it as PNG or JPEG, smaller if it is large.',
  },
};

/** A drive of Windows or an address: elsewhere, whatever system looks for it. */
const ELSEWHERE = /^([a-z]:[\\/]|\\\\|[a-z][a-z+.-]+:\/\/)/i;

/** Pictures that can't be shown. */
export function pictureFaults(yaml: YamlData, picture: (file: string) => PictureState): Diagnostic[] {
  return textsAt(yaml.data, ['obstacles.*.image.file', 'remedies.*.image.file']).flatMap(
    ({ path, value }) => {
      const state = ELSEWHERE.test(value) ? 'outside' : picture(value);
      if (state === 'found') return [];
      const { message, hint } = FAULTS[state];
      return errorAt(placeOf(yaml, path), `picture-${state}`, message(quote(value)), hint);
    },
  );
}
