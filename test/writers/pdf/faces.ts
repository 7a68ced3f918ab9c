/** The faces that the fixtures are set in, and segments measured with them. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Paint } from '../../../src/frames/drawing.ts';
import type { Faces } from '../../../src/frames/page.ts';
import type { LinkTarget } from '../../../src/frames/structure.ts';
import type { TextSegment } from '../../../src/frames/text.ts';

const require = createRequire(import.meta.url);
const FILES: Readonly<Record<string, string>> = {
  'Carlito-Regular': '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf',
  'Carlito-Bold': '@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf',
  'Gelasio-Regular': '@expo-google-fonts/gelasio/400Regular/Gelasio_400Regular.ttf',
};
const opened = new Map<string, Font>();

export const faces: Faces = {
  open: (key) => {
    // fontkit reads past the end of a face whose last glyph is empty.
    const font = opened.get(key) ?? (create(Buffer.concat([faces.bytes(key), Buffer.alloc(16)])) as Font);
    opened.set(key, font);
    return font;
  },
  bytes: (key) => readFileSync(require.resolve(FILES[key] ?? key)),
};

export const INK: Paint = { slot: 'dk1', hex: '1F2933' };
export const BLUE: Paint = { slot: 'accent1', hex: '1F5FBF' };

export interface Manner {
  readonly face?: string;
  readonly size?: number;
  readonly link?: LinkTarget;
}

export function word(text: string, x: number, options: Manner = {}): TextSegment {
  const { face = 'Carlito-Regular', size = 11, link } = options;
  const font = faces.open(face);
  return {
    kind: 'text',
    x,
    width: (font.layout(text).advanceWidth / font.unitsPerEm) * size,
    text,
    face,
    size,
    paint: link ? BLUE : INK,
    direction: 'ltr',
    ...(link && { link }),
  };
}
