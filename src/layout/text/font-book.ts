/** Opened fonts: each face is parsed once a process, picked per character, and measured word by word. */

import { create, type Font } from 'fontkit';
import type { Faces } from '../../frames/page.ts';
import type { FontRole } from '../../frames/text.ts';
import { keep } from './kept-words.ts';
import { rememberingFont } from './remembering-font.ts';
import { equivalentText, ownText, shownText } from './shown-text.ts';
import { readKey, spacedFont } from './spacing.ts';

/** The open family that stands for each role. */
export type FontFamilies = Readonly<Record<FontRole, string>>;

/** What a style asks of a font. */
export interface FontRequest {
  readonly font: FontRole;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface FontBook extends Faces {
  /** The key of the first face of the style that can show all of a cluster, or nothing when none can. */
  readonly faceFor: (request: FontRequest, cluster: string) => string | undefined;
  /** The one face of a text in plain ASCII, by far the most common case; nothing for any other text. */
  readonly plainFace: (request: FontRequest, text: string) => string | undefined;
  /** The key of the style's first face. */
  readonly firstFace: (request: FontRequest) => string;
  /** What Office calls the font of a face of another family than the style's own; nothing for a face of its own. */
  readonly otherFont: (request: FontRequest, face: string) => string | undefined;
  /** What is drawn in a face for a text: an equivalent in place of each character that it lacks. */
  readonly shown: (face: string, text: string) => string;
  /** Width of a text in one face at size 1. Words are measured with the space that follows them, as they are drawn. */
  readonly width: (face: string, text: string) => number;
  /** Height above the baseline of the style's first face, as a multiple of the size. */
  readonly ascent: (request: FontRequest) => number;
  /** What a program takes as 100 % line spacing, as a multiple of the size (hhea ascent + descent + gap). */
  readonly naturalLeading: (role: FontRole) => number;
}

/** The families that the package brings, each standing in for a font of Office; each has signs that the others lack. */
const SHIPPED: ReadonlyMap<string, string> = new Map([
  ['Carlito', 'Calibri'],
  ['Gelasio', 'Georgia'],
  ['Caladea', 'Cambria'],
  ['Cousine', 'Courier New'],
]);

/**
 * A font book over a theme's families.
 *
 * @param families the open family that stands for each role, named as its files are: `Carlito` → `Carlito-Bold.ttf`
 * @param read gives a font file's bytes by its name, or nothing when there is no such file
 */
export function openFontBook(
  families: FontFamilies,
  read: (file: string) => Uint8Array | undefined,
): FontBook {
  const fonts = new Map<string, Font | undefined>();
  const widths = new Map<string, Map<string, number>>();

  const find = (key: string): Font | undefined => {
    if (!fonts.has(key)) fonts.set(key, opened(key));
    return fonts.get(key);
  };
  const opened = (key: string): Font | undefined => {
    const { face, spacing } = readKey(key);
    if (spacing) {
      const font = find(face);
      return font && spacedFont(font, spacing);
    }
    const bytes = read(`${face}.ttf`);
    return bytes && rememberingFont(create(padded(bytes)) as Font);
  };
  const open = (key: string): Font => {
    const font = find(key);
    if (!font) throw new RangeError(`Unknown font face ${key}`);
    return font;
  };
  const widthsOf = (face: string): Map<string, number> => {
    const known = widths.get(face) ?? new Map<string, number>();
    widths.set(face, known);
    return known;
  };
  const stylesOf = (role: FontRole) =>
    STYLE_NAMES.map((style) => ({
      families: facesOf(families[role], style),
      chosen: new Map<string, string | undefined>(),
    }));
  const styles = { heading: stylesOf('heading'), body: stylesOf('body'), code: stylesOf('code') };
  const styleOf = ({ font, bold, italic }: FontRequest) =>
    styles[font][(bold ? 1 : 0) + (italic ? 2 : 0)] as (typeof styles)['body'][0];
  const firstFace = (request: FontRequest) => styleOf(request).families[0]?.[0] as string;
  /** The first face that shows a text in this way. */
  const faceThat = (faces: readonly string[], text: string, shows: typeof ownText) =>
    faces.find((key) => {
      const font = find(key);
      return font && shows(text, (codePoint) => font.hasGlyphForCodePoint(codePoint)) !== undefined;
    });
  const shown = (face: string, text: string) => {
    const font = open(face);
    return shownText(text, (codePoint) => font.hasGlyphForCodePoint(codePoint));
  };

  return {
    open,
    bytes: (key) => {
      const bytes = read(`${key}.ttf`);
      if (!bytes) throw new RangeError(`Unknown font face ${key}`);
      return bytes;
    },
    firstFace,
    plainFace: (request, text) => (ASCII.test(text) ? firstFace(request) : undefined),
    faceFor: (request, cluster) => {
      const { families: ordered, chosen } = styleOf(request);
      let face = chosen.get(cluster);
      if (face === undefined && !chosen.has(cluster)) {
        // A family's own equivalent looks better within a word than the very sign in another family.
        for (const faces of ordered)
          face ??= faceThat(faces, cluster, ownText) ?? faceThat(faces, cluster, equivalentText);
        chosen.set(cluster, face);
      }
      return face;
    },
    otherFont: (request, face) => {
      const family = familyOf(face);
      return family === familyOf(firstFace(request)) ? undefined : SHIPPED.get(family);
    },
    shown,
    width: (face, text) => {
      const known = widthsOf(face);
      let total = 0;
      // No font kerns with a space, so words and spaces are measured apart; they are drawn so, too.
      for (let start = 0; start < text.length; ) {
        const space = text.indexOf(' ', start);
        const end = space < 0 ? text.length : Math.max(space, start + 1);
        const word = text.slice(start, end);
        let advance = known.get(word);
        if (advance === undefined) {
          const font = open(face);
          advance = font.layout(shown(face, word)).advanceWidth / font.unitsPerEm;
          keep(known, word, advance);
        }
        total += advance;
        start = end;
      }
      return total;
    },
    ascent: (request) => {
      const font = open(firstFace(request));
      return font.ascent / font.unitsPerEm;
    },
    naturalLeading: (role) => {
      const font = open(firstFace({ font: role, bold: false, italic: false }));
      return (font.ascent - font.descent + font.lineGap) / font.unitsPerEm;
    },
  };
}

const ASCII = /^[ -~]+$/;

/** In the order in which `bold` counts one and `italic` two. */
const STYLE_NAMES = ['Regular', 'Bold', 'Italic', 'BoldItalic'] as const;

/** A list a family, the style's own first: the small Latin cut, then the whole face. */
function facesOf(family: string, style: (typeof STYLE_NAMES)[number]): string[][] {
  const others = [...SHIPPED.keys()].filter((shipped) => shipped !== family);
  return [family, ...others].map((name) => [`${name}-${style}.latin`, `${name}-${style}`]);
}

/** `Carlito-Bold.latin` → `Carlito` */
function familyOf(face: string): string {
  return face.slice(0, face.indexOf('-'));
}

/** fontkit reads past the end of a face whose last glyph is empty (the no-break space of Carlito), and throws. */
function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(16)]);
}
