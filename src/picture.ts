/** Tells from its bytes what a picture is and how large; names and endings are not trusted. */

import { imageSize } from 'image-size';
import type { Picture } from './layout/frame.ts';

export type PictureFinding =
  | { readonly finding: 'found'; readonly picture: Picture }
  | { readonly finding: 'missing' | 'outside' | 'unreadable' };

/** In pixels; more would fill the memory of the machine that shows it. */
const MOST_PIXELS = 50_000_000;

/** A PNG or JPEG as the writers need it. */
export function pictureOf(bytes: Uint8Array): PictureFinding {
  try {
    const { width, height, type } = imageSize(bytes);
    const format = type === 'png' ? 'png' : type === 'jpg' ? 'jpeg' : undefined;
    if (!format || width * height > MOST_PIXELS || width * height === 0) return { finding: 'unreadable' };
    return { finding: 'found', picture: { type: format, bytes, width, height } };
  } catch {
    return { finding: 'unreadable' };
  }
}
