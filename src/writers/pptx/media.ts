/** The pictures that a deck shows, each once. */

import type { ImageFrame } from '../../frames/frame.ts';
import type { Laid } from '../../frames/page.ts';

export interface Media {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly pathOf: (image: ImageFrame) => string;
}

export function mediaOf({ pages, pictures }: Laid): Media {
  const paths = new Map<string, string>();
  const parts: Record<string, Uint8Array> = {};
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.kind !== 'image' || paths.has(item.picture)) continue;
    const picture = pictures.get(item.picture);
    if (picture?.type === 'drawing') continue;
    if (!picture) throw new RangeError(`Unknown picture ${item.picture}`);
    const path = `ppt/media/image${paths.size + 1}.${picture.type}`;
    paths.set(item.picture, path);
    parts[path] = picture.bytes;
  }
  return { parts, pathOf: ({ picture }) => paths.get(picture) ?? '' };
}
