/** Reads an author's SVG as shapes that slides and pages draw themselves, or says what in it they can't. */

import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Checked, Diagnostic, Source } from '../../diagnostic.ts';
import type { Picture } from '../../layout/frame.ts';
import { inList, type Message, say } from '../../message.ts';
import type { AskedPicture } from '../picture-file.ts';
import type { TextOutliner } from '../text-outliner.ts';
import { drawElement, mannerOf } from './draw-element.ts';
import { IDENTITY } from './matrix.ts';
import { allElements, elementsIn, type Noted, nameOf, type Scene, styleRules, TooComplex } from './scene.ts';
import { FIRST_STYLE } from './style.ts';
import { declarationsOf } from './style-rules.ts';
import { viewportOf } from './viewport.ts';

/** In bytes: 4 MiB. */
const LARGEST = 4 * 1024 * 1024;

export function readSvgPicture(asked: AskedPicture, outline: TextOutliner): Checked<Picture> {
  const { bytes, name } = asked.file;
  if (bytes.length > LARGEST) return { diagnostics: [tooComplex(asked)] };
  const source: Source = {
    name,
    text: Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  };
  const root = rootOf(source, asked);
  if ('code' in root) return { diagnostics: [root] };
  const viewport = viewportOf(root.attributes);
  if (!viewport) return { diagnostics: [sizeless(source, root)] };
  const elements = allElements(root);
  const scene: Scene = {
    ...viewport,
    byId: byId(elements),
    rules: [],
    outline,
    shapes: [],
    undrawable: new Map(),
    simplified: new Map(),
    spent: { elements: 0, steps: 0 },
  };
  try {
    drawRoot(root, { ...scene, rules: styleRules(elements, scene.undrawable) }, viewport.matrix);
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    return { diagnostics: [tooComplex(asked)] };
  }
  if (scene.undrawable.size > 0) return { diagnostics: [undrawable(source, scene.undrawable, asked)] };
  if (scene.shapes.length === 0) return { diagnostics: [empty(asked)] };
  const { width, height, shapes } = scene;
  return {
    value: { type: 'drawing', width, height, shapes },
    diagnostics: scene.simplified.size > 0 ? [simplified(source, scene.simplified, asked)] : [],
  };
}

/** Where several have one id, the first is meant. */
function byId(elements: readonly XmlElement[]): Map<string, XmlElement> {
  const known = new Map<string, XmlElement>();
  for (const element of elements) {
    const { id } = element.attributes;
    if (id && !known.has(id)) known.set(id, element);
  }
  return known;
}

function drawRoot(root: XmlElement, scene: Scene, matrix: typeof IDENTITY): void {
  const says = declarationsOf('svg', root.attributes, scene.rules);
  const first = { style: FIRST_STYLE, matrix: IDENTITY, opacity: 1, using: [], depth: 0 };
  const manner = { ...mannerOf(root, says, first, scene), matrix };
  for (const child of elementsIn(root)) drawElement(child, manner, scene);
}

/** Entities of its own, and nesting beyond reason, make a file unreadable: no picture needs them. */
function rootOf(source: Source, asked: AskedPicture): XmlElement | Diagnostic {
  try {
    const { root } = parseXml(source.text, { includeOffsets: true });
    return root && nameOf(root) === 'svg' ? root : unreadable(asked);
  } catch (error) {
    if (error instanceof XmlError) {
      const place = { source, start: error.pos, end: error.pos + 1 };
      const message = say`Unexpected XML in picture \`${asked.name}\`, expected it well-formed and without entities of its own`;
      return { ...unreadable(asked), message, place };
    }
    return unreadable(asked);
  }
}

const AS_PNG = say`Save the picture as PNG, or draw it without them.`;

function unreadable({ name, place }: AskedPicture): Diagnostic {
  return {
    code: 'picture-unreadable',
    severity: 'error',
    message: say`Damaged picture \`${name}\`, expected an SVG`,
    place,
    hint: say`Save it anew in the program that it was drawn in, as “plain SVG” or as PNG.`,
  };
}

function tooComplex({ name, place }: AskedPicture): Diagnostic {
  return {
    code: 'picture-too-large',
    severity: 'error',
    message: say`Unexpected number of shapes in picture \`${name}\`, expected no more than 2000, and groups no deeper than 100`,
    place,
    hint: say`Save the picture as PNG: so many shapes would make the slide slow.`,
  };
}

function sizeless(source: Source, root: XmlElement): Diagnostic {
  return {
    code: 'picture-unreadable',
    severity: 'error',
    message: say`Missing size on <svg>, expected \`viewBox\`, or \`width\` and \`height\``,
    place: placeAt(source, root.start),
    hint: say`Write viewBox="0 0 800 600", with the width and height of the drawing.`,
  };
}

function empty({ name, place }: AskedPicture): Diagnostic {
  return {
    code: 'picture-unreadable',
    severity: 'error',
    message: say`Nothing to be seen in picture \`${name}\`, expected shapes, lines or text`,
    place,
    hint: say`Open it in a picture program, and save it anew or as PNG.`,
  };
}

function undrawable(source: Source, found: Noted, { name }: AskedPicture): Diagnostic {
  return {
    code: 'picture-undrawable',
    severity: 'error',
    message: say`Unexpected ${listed(source, found)} in picture \`${name}\`, expected shapes, lines and text`,
    place: placeAt(source, firstOf(found)),
    hint: AS_PNG,
  };
}

function simplified(source: Source, found: Noted, { name }: AskedPicture): Diagnostic {
  return {
    code: 'picture-simplified',
    severity: 'warning',
    message: say`Unexpected ${listed(source, found)} in picture \`${name}\`, drawn in plain colours`,
    place: placeAt(source, firstOf(found)),
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
