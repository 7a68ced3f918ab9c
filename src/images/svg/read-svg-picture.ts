/** Reads an author's SVG as shapes that slides and pages draw themselves, or says what in it they can't. */

import type { XmlElement } from '@rgrove/parse-xml';
import { type Checked, type Diagnostic, type Source, spanIn } from '../../diagnostics/diagnostic.ts';
import { inList, type Message, say } from '../../diagnostics/message.ts';
import type { Picture } from '../../frames/drawing.ts';
import type { PictureDecoders, PictureType } from '../picture-decoders.ts';
import type { AskedPicture } from '../picture-file.ts';
import { TooComplex } from './bounds.ts';
import { groundOf } from './edges.ts';
import type { Noted, Notes } from './notes.ts';
import { plainSvg } from './plain-svg.ts';
import { readShapes } from './read-shapes.ts';
import { readSvgFile } from './svg-file.ts';
import { svgSize } from './svg-size.ts';
import { openUsvg, type Usvg } from './usvg.ts';

type SvgReader = (asked: AskedPicture) => Checked<Picture>;

/** Starts what draws SVG as paths. */
export async function openSvgReader({
  type,
  usvg,
}: Pick<PictureDecoders, 'type' | 'usvg'>): Promise<SvgReader> {
  const simplify = await openUsvg(usvg);
  return (asked) => {
    try {
      return readSvgPicture(asked, type, simplify);
    } catch (error) {
      if (!(error instanceof TooComplex)) throw error;
      return { diagnostics: [tooComplex(asked)] };
    }
  };
}

/** Reads the file, writes it anew with what can be drawn, has usvg turn that into paths, and reads those. */
function readSvgPicture(asked: AskedPicture, type: PictureType, simplify: Usvg): Checked<Picture> {
  const file = readSvgFile(asked.file.name, asked.file.bytes);
  if (!file) return { diagnostics: [unreadable(asked)] };
  if ('fault' in file) return { diagnostics: [notXml(file, asked)] };
  const { source, root } = file;
  const size = svgSize(root.attributes);
  if (!size) return { diagnostics: [sizeless(source, root)] };
  const notes: Notes = { undrawable: new Map(), simplified: new Map() };
  const plain = plainSvg(file, size, type.shows, notes);
  if (notes.undrawable.size > 0) return { diagnostics: [undrawable(source, notes.undrawable, asked)] };
  const paths = simplify(plain.text, { family: type.family, faces: type.faces(plain.letters) });
  if (paths === undefined) return { diagnostics: [unreadable(asked)] };
  const shapes = readShapes(paths, size, file, plain.unscaled, notes);
  if (notes.undrawable.size > 0) return { diagnostics: [undrawable(source, notes.undrawable, asked)] };
  if (shapes.length === 0) return { diagnostics: [empty(asked)] };
  const ground = plain.background && groundOf(size, plain.background);
  return {
    value: { type: 'drawing', ...size, shapes: ground ? [ground, ...shapes] : shapes },
    diagnostics: notes.simplified.size > 0 ? [simplified(source, notes.simplified, asked)] : [],
  };
}

function notXml(
  { source, fault }: { readonly source: Source; readonly fault: number },
  asked: AskedPicture,
): Diagnostic {
  return {
    ...unreadable(asked),
    message: say`Unexpected XML in picture \`${asked.name}\`, expected it well-formed, and its entities plain text`,
    span: spanIn(source, fault),
  };
}

const AS_PNG = say`Save the picture as PNG, or draw it without them.`;

function unreadable({ name, span }: AskedPicture): Diagnostic {
  return {
    code: 'picture-unreadable',
    severity: 'error',
    message: say`Damaged picture \`${name}\`, expected an SVG`,
    span,
    hint: say`Save it anew in the program that it was drawn in, as “plain SVG” or as PNG.`,
  };
}

function tooComplex({ name, span }: AskedPicture): Diagnostic {
  return {
    code: 'picture-too-large',
    severity: 'error',
    message: say`Unexpected number of shapes in picture \`${name}\`, expected no more than 2000, and groups no deeper than 100`,
    span,
    hint: say`Save the picture as PNG: so many shapes would make the slide slow.`,
  };
}

function sizeless(source: Source, root: XmlElement): Diagnostic {
  return {
    code: 'picture-unreadable',
    severity: 'error',
    message: say`Missing size on <svg>, expected \`viewBox\`, or \`width\` and \`height\``,
    span: placeAt(source, root.start),
    hint: say`Write viewBox="0 0 800 600", with the width and height of the drawing.`,
  };
}

function empty({ name, span }: AskedPicture): Diagnostic {
  return {
    code: 'picture-unreadable',
    severity: 'error',
    message: say`Nothing to be seen in picture \`${name}\`, expected shapes, lines or text`,
    span,
    hint: say`Open it in a picture program, and save it anew or as PNG.`,
  };
}

function undrawable(source: Source, found: Noted, { name }: AskedPicture): Diagnostic {
  return {
    code: 'picture-undrawable',
    severity: 'error',
    message: say`Unexpected ${listed(source, found)} in picture \`${name}\`, expected shapes, lines and text`,
    span: placeAt(source, firstOf(found)),
    hint: AS_PNG,
  };
}

function simplified(source: Source, found: Noted, { name }: AskedPicture): Diagnostic {
  return {
    code: 'picture-simplified',
    severity: 'warning',
    message: say`Unexpected ${listed(source, found)} in picture \`${name}\`, drawn more simply`,
    span: placeAt(source, firstOf(found)),
    hint: say`Save the picture as PNG if it should look exactly as it is.`,
  };
}

const MOST_LISTED = 4;

function firstOf(found: Noted): number {
  return Math.min(...[...found.values()].map(({ start }) => start));
}

/** `<image>` (line 3) and `filter` (line 7) */
function listed({ text }: Source, found: Noted): Message {
  const named = inList(
    [...found]
      .slice(0, MOST_LISTED)
      .map(([, { what, start }]) => say`${what} (line ${text.slice(0, start).split('\n').length})`),
  );
  const more = found.size - MOST_LISTED;
  return more > 0 ? say`${named} and ${more} more` : named;
}

function placeAt(source: Source, start: number) {
  const end = source.text.slice(start).search(/[\s/>]/);
  return { source, start, end: start + Math.max(1, end) };
}
