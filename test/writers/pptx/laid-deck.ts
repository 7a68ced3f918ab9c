/** A small laid deck. */

import type { Laid, Page } from '../../../src/frames/page.ts';
import { HOSTILE, PAGES } from './pages.ts';
import { LOOK } from './small-theme.ts';

/** A picture of one pixel. */
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

export function laidDeck(pages: readonly Page[] = PAGES, info: Partial<Laid['info']> = {}): Laid {
  return {
    medium: 'slides',
    info: {
      title: `Keamanan negara ${HOSTILE}`,
      language: 'id',
      direction: 'ltr',
      author: 'Ibu & Bapak Guru',
      subject: 'PPKn',
      keywords: ['negara', 'keamanan'],
      ...info,
    },
    resolvedTheme: LOOK,
    pages,
    structure: { tag: 0, role: 'Document', children: [] },
    outline: [],
    pictures: new Map([['pixel.png', { type: 'png', bytes: PIXEL, width: 1, height: 1 }]]),
  };
}
