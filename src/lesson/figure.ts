/** What is shown beside words, with every default filled. */

import type { RawFigures } from './figure-schema.ts';
import type { Figure } from './lesson.ts';
import { completeImage } from './lesson-image.ts';

/** The one that is given; nothing where none is. */
export function figureOf({ image, table, code }: RawFigures): Figure | undefined {
  if (image) return { kind: 'image', ...completeImage(image) };
  if (table)
    return {
      kind: 'table',
      head: table.head ?? [],
      rows: table.rows,
    };
  if (typeof code === 'string') return { kind: 'code', language: '', text: code };
  return code && { kind: 'code', language: code.language ?? '', text: code.text };
}
