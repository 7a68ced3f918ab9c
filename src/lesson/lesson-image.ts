/** A picture that a lesson names, with every default filled. */

import type { RawFigures } from './figure-schema.ts';

export interface LessonImage {
  /** Path relative to the lesson's folder, as the author wrote it. */
  readonly file: string;
  readonly alt: string;
  /** With inline markup. */
  readonly credit: string;
  /** How it fills its place on a slide, named as CSS `object-fit` names it. */
  readonly fit: 'contain' | 'cover';
}

export function completeImage(image: NonNullable<RawFigures['image']>): LessonImage {
  return { ...image, credit: image.credit ?? '', fit: image.fit ?? 'contain' };
}
