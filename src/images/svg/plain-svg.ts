/** Writes an author’s picture anew for usvg, with nothing in it but what usvg draws as it is meant; the rest is noted. */

import { XmlElement as Element, type XmlElement, XmlText } from '@rgrove/parse-xml';
import { say } from '../../diagnostics/message.ts';
import type { Ink } from '../../frames/drawing.ts';
import { MOST, TooComplex } from './bounds.ts';
import { cascadeOf } from './cascade.ts';
import { DRAWN, hrefOf, IN_TEXT, isChosen, isMeant, SILENT } from './elements.ts';
import { meanInk } from './gradients.ts';
import { type Notes, note } from './notes.ts';
import { backgroundOf, type Inherited, type Paints, paintsOf } from './paints.ts';
import { plainAttributes } from './plain-attributes.ts';
import type { Referring } from './properties.ts';
import { elementsIn, nameOf, type SvgFile } from './svg-file.ts';
import type { Size } from './svg-size.ts';
import { isReversed, turnedMarker, turnedRound } from './turned-marker.ts';

export interface PlainSvg {
  readonly text: string;
  /** The characters of its words. */
  readonly letters: ReadonlySet<string>;
  /** Whose outlines are as wide as they say, however large they are drawn. */
  readonly unscaled: ReadonlySet<XmlElement>;
  /** What the picture says it stands on. */
  readonly background?: Ink;
}

/** What holds where an element stands. */
interface Above extends Inherited {
  readonly isText: boolean;
  /** The paints of the path that a marker stands on. */
  readonly context: Paints;
  /** Whether it is a marker to be turned round. */
  readonly reversed: boolean;
}

/** An element as it was written, with what drawing it takes: how much, and how deep it is nested. */
interface Written {
  readonly text: string;
  readonly weight: number;
  readonly height: number;
}

/** What a letter takes beside what a character of a path does: so many that all of them can be drawn as paths. */
const LETTER = 400;

const NOTHING: Written = { text: '', weight: 0, height: 0 };

const FIRST: Above = {
  isText: false,
  colour: '#000000',
  paints: { fill: '#000000', stroke: 'none' },
  context: { fill: 'none', stroke: 'none' },
  reversed: false,
};

/** Characters that take ink. */
const INKED = /[^\s\p{Cf}\p{Cc}\p{Variation_Selector}]/u;

/**
 * An element has the id `e7` where it stands and `d3-7` where others use it, 7 being its number in the file.
 *
 * @param shows whether the type at hand has a character
 * @throws TooComplex
 */
export function plainSvg(
  file: SvgFile,
  { width, height }: Size,
  shows: (sign: string) => boolean,
  notes: Notes,
): PlainSvg {
  const declared = cascadeOf(file, notes);
  const numbers = new Map(file.elements.map((element, index) => [element, index]));
  const letters = new Set<string>();
  const unscaled = new Set<XmlElement>();
  const definitions = new Map<string, Written & { readonly id: string }>();
  const open = new Set<XmlElement>();
  let count = 0;

  function write(element: XmlElement, id: string, tag: string, above: Above): Written {
    count += 1;
    if (count > MOST.elements || open.size > MOST.depth) throw new TooComplex();
    open.add(element);
    const written = writeOpen(element, id, tag, above);
    open.delete(element);
    if (written.weight > MOST.weight || written.height > MOST.depth) throw new TooComplex();
    return written;
  }

  function writeOpen(element: XmlElement, id: string, tag: string, above: Above): Written {
    const name = nameOf(element);
    const says = declared(element);
    const used: Written[] = [];
    const referring = referringFrom(element, above, used);
    const read = plainAttributes(element, says, referring, notes);
    const plain = above.reversed ? turnedMarker(read) : read;
    const href = hrefFrom(element, above.context, used);
    if (says.get('vector-effect') === 'non-scaling-stroke') unscaled.add(element);
    const inside = {
      ...above,
      ...paintsOf(says, above, referring),
      isText: above.isText || name === 'text',
      reversed: false,
    };
    const children = name === 'switch' ? elementsIn(element).filter(isChosen).slice(0, 1) : element.children;
    const before = count;
    const parts = children.map((child) => writeChild(child, inside));
    // usvg goes through all words of a text for each of its spans.
    const spans = name === 'text' ? (count - before) * element.text.length : 0;
    const content = parts.map(({ text }) => text).join('');
    const attributes = [...plain, ...href].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
    return {
      text: `<${tag} id="${id}"${attributes}>${above.reversed ? turnedRound(content, plain) : content}</${tag}>`,
      weight: [...parts, ...used].reduce((sum, { weight }) => sum + weight, 100 + attributes.length + spans),
      height: 1 + [...parts, ...used].reduce((most, each) => Math.max(most, each.height), 0),
    };
  }

  function writeChild(child: XmlElement['children'][number], above: Above): Written {
    if (child instanceof XmlText) return above.isText ? writeLetters(child) : NOTHING;
    if (!(child instanceof Element)) return NOTHING;
    const name = nameOf(child);
    // What programs keep for themselves has a prefix.
    if (SILENT.has(name) || name.includes(':') || !isMeant(child)) return NOTHING;
    const tag = (above.isText ? IN_TEXT : DRAWN).get(name);
    if (!tag) note(notes.undrawable, `<${name}>`, child);
    if (!tag || declared(child).get('display') === 'none') return NOTHING;
    return write(child, `e${numbers.get(child)}`, tag, above);
  }

  function writeLetters({ text, parent }: XmlText): Written {
    for (const sign of text) {
      if (!INKED.test(sign) || letters.has(sign)) continue;
      if (shows(sign)) letters.add(sign);
      else if (parent instanceof Element) {
        note(notes.undrawable, say`letters of \`${text.trim().slice(0, 20)}\``, parent);
      }
    }
    return { text: escaped(text), weight: LETTER * text.length, height: 1 };
  }

  /** Writes what others use, once for each pair of paints that it takes from them; nothing that would hold itself. */
  function define(
    target: XmlElement,
    context: Paints,
    used: Written[],
    reversed = false,
  ): string | undefined {
    if (open.has(target)) return undefined;
    const key = `${numbers.get(target)} ${context.fill} ${context.stroke} ${reversed}`;
    let definition = definitions.get(key);
    if (!definition) {
      const name = nameOf(target);
      const id = `d${definitions.size}-${numbers.get(target)}`;
      definition = { ...write(target, id, DRAWN.get(name) ?? name, { ...FIRST, context, reversed }), id };
      definitions.set(key, definition);
    }
    used.push(definition);
    return definition.id;
  }

  function referringFrom(element: XmlElement, above: Above, used: Written[]): Referring {
    const referring: Referring = {
      context: above.context,
      ink: (id) => inkOf(file.byId.get(id), element),
      id: (id, kind) => {
        const target = file.byId.get(id);
        if (!target || nameOf(target) !== (kind === 'clip-path' ? 'clipPath' : 'marker')) return undefined;
        if (kind === 'clip-path') return define(target, FIRST.context, used);
        const marks: Written[] = [];
        const { paints } = paintsOf(declared(element), above, referring);
        const known = define(target, paints, marks, kind === 'marker-start' && isReversed(target));
        // A marker in the middle may stand at as many places as two characters name.
        const { d = '', points = '' } = element.attributes;
        const places = kind === 'marker-mid' ? 1 + Math.max(d.length, points.length) / 2 : 1;
        used.push(...marks.map((each) => ({ ...each, weight: each.weight * places })));
        return known;
      },
    };
    return referring;
  }

  function inkOf(server: XmlElement | undefined, element: XmlElement): Ink | undefined {
    if (!server) return undefined;
    const name = nameOf(server);
    if (name !== 'linearGradient' && name !== 'radialGradient') {
      note(notes.undrawable, `<${name}>`, element);
      return undefined;
    }
    note(notes.simplified, `<${name}>`, server);
    return meanInk(server, declared, (gradient) => file.byId.get(hrefOf(gradient).slice(1)));
  }

  function hrefFrom(element: XmlElement, context: Paints, used: Written[]): [string, string][] {
    const name = nameOf(element);
    if (name !== 'use' && name !== 'textPath') return [];
    const href = hrefOf(element);
    const target = href.startsWith('#') ? file.byId.get(href.slice(1)) : undefined;
    const isFit = target && (name === 'use' || nameOf(target) === 'path');
    const id = isFit ? define(target, context, used) : undefined;
    if (!id)
      note(notes.undrawable, name === 'use' ? say`<use> of what is not in the file` : '<textPath>', element);
    return id ? [['href', `#${id}`]] : [];
  }

  const whole = write(file.root, 'e0', 'g', FIRST);
  const { viewBox, preserveAspectRatio = '' } = file.root.attributes;
  const size = `width="${width}" height="${height}"`;
  const box = viewBox
    ? ` viewBox="${escaped(viewBox)}" preserveAspectRatio="${escaped(preserveAspectRatio)}"`
    : '';
  const background = backgroundOf(declared(file.root));
  return {
    text: [
      `<svg xmlns="${SVG}" ${size} viewBox="0 0 ${width} ${height}"><svg ${size}${box} overflow="visible">`,
      whole.text,
      '</svg><defs>',
      ...[...definitions.values()].map(({ text }) => text),
      '</defs></svg>',
    ].join(''),
    letters,
    unscaled,
    ...(background && { background }),
  };
}

const SVG = 'http://www.w3.org/2000/svg';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
