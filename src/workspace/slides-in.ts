/** Reads what can be seen on each slide of a pptx file that another program may have saved. */

import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { type SlideDigest, slideDigests } from '../writers/pptx/slide-digests.ts';
import { readXml } from '../writers/pptx/xml.ts';

/** The slides of a file; nothing where it is no pptx, a broken or a huge one. */
export function slidesIn(bytes: Uint8Array): SlideDigest[] | undefined {
  try {
    let room = LARGEST_DECK;
    const isRead = ({ name, originalSize }: UnzipFileInfo) => {
      if (!PARTS.test(name)) return false;
      room -= originalSize;
      if (room < 0) throw new RangeError('Unexpected size');
      return true;
    };
    const parts = unzipSync(bytes, { filter: isRead });
    const partAt = (name: string) => parts[name] ?? new Uint8Array();
    return slideDigests({ xml: (name) => readXml(strFromU8(partAt(name))), bytes: partAt });
  } catch {
    return undefined;
  }
}

/** In bytes, unpacked: 200 MiB. */
export const LARGEST_DECK = 200 * 2 ** 20;

const PARTS = /^ppt\/(presentation\.xml$|slides\/|notesSlides\/|media\/|_rels\/presentation)/;
