/** The foot of slides: the parts of the lesson by name, the current one bold, with a mark for each of its topics. */

import type { Deck } from '../../document/document-tree.ts';
import type { InlineNode } from '../../document/inline-node.ts';
import type { FieldFrame, ShapeFrame } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { label } from '../../locale/locale.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { mirrored } from '../mirrored.ts';
import { paintOf } from '../resolve-theme.ts';
import { measureParagraph, placeParagraph } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import type { Part, Place } from './places.ts';

/** Between names: one and a half times the size of the letters, whatever the font. */
const BETWEEN = '\u2003\u2002';
/** Room for the marks: an em space is as wide as the letters are high. */
const EM = '\u2003';
/** pt */
const MARK = { width: 14, height: 4, gap: 3, before: 7 } as const;
const OUTLINE = 0.75;

export interface Foot {
  readonly field: FieldFrame;
  readonly marks: readonly ShapeFrame[];
}

/** All parts where there is room for their names, else the current one; the deck's own foot where a slide has no place. */
export function footOf(
  { footer }: Deck,
  parts: readonly Part[],
  place: Place | undefined,
  region: Region,
  context: LayoutContext,
): Foot {
  const current = place && parts[place.part];
  const whole = { before: '', bold: '', marks: 0, after: footer };
  if (!current || parts.length < 2) return { field: lineOf(whole, region, context).field, marks: [] };
  const names = parts.map(({ name }) => name);
  const named = {
    before: names
      .slice(0, place.part)
      .map((name) => `${name}${BETWEEN}`)
      .join(''),
    bold: current.name,
    marks: current.marks,
    after: names
      .slice(place.part + 1)
      .map((name) => `${BETWEEN}${name}`)
      .join(''),
  };
  const all = lineOf(named, region, context);
  const { field, end } = all.fits ? all : lineOf({ ...named, before: '', after: '' }, region, context);
  return { field, marks: marksAt(end + MARK.before, current, place, region, context) };
}

/** "Reasons: 4 of 5", said with the number of the slide. */
export function placeInWords(parts: readonly Part[], place: Place, { locale }: LayoutContext): string {
  const { name = '', marks = 0 } = parts[place.part] ?? {};
  if (marks === 0 || place.done === 0 || !Object.hasOwn(locale.labels, 'place-in-part')) return name;
  return label(locale, 'place-in-part', { part: name, n: place.done, of: marks });
}

interface Words {
  readonly before: string;
  readonly bold: string;
  /** Room for so many behind the bold words. */
  readonly marks: number;
  readonly after: string;
}

interface FootLine {
  readonly field: FieldFrame;
  /** Whether all of it stands on one line. */
  readonly fits: boolean;
  /** Where the bold words end, from the side that text begins at, pt. */
  readonly end: number;
}

function lineOf({ before, bold, marks, after }: Words, region: Region, context: LayoutContext): FootLine {
  const [level] = region.levels;
  if (!level) throw new RangeError(`Region ${region.name} has no text style`);
  const { box } = region;
  const room = marks > 0 ? MARK.before + marks * (MARK.width + MARK.gap) : 0;
  const gap = after && room > 0 ? EM.repeat(Math.ceil(room / level.style.size)) : '';
  const children: InlineNode[] = [
    ...words(before),
    ...(bold ? [{ kind: 'strong', children: words(bold) } as const] : []),
    ...words(`${gap}${after}`),
  ];
  const measure = (nodes: readonly InlineNode[]) =>
    measureParagraph(plainParagraph(nodes, level.style, level.leading), box.width, textContextOf(context));
  const measured = measure(children);
  const placed = placeParagraph(measured, box.x, box.y);
  const end = measure(children.slice(0, before ? 2 : 1)).lines[0]?.width ?? 0;
  return {
    field: {
      kind: 'field',
      field: 'footer',
      box,
      region: region.name,
      style: level.style,
      text: `${before}${bold}${after}`,
      runs: placed.runs,
      line: placed.lines[0] ?? { baseline: box.y, segments: [] },
    },
    fits: measured.lines.length === 1 && (after !== '' || end + room <= box.width),
    end,
  };
}

function words(text: string): InlineNode[] {
  return text ? [{ kind: 'text', text }] : [];
}

/** Filled up to the slide; the others are outlines, so that a copier tells them apart. */
function marksAt(
  start: number,
  { marks, tone }: Part,
  { done }: Place,
  { box, levels: [level] }: Region,
  context: LayoutContext,
): ShapeFrame[] {
  const paint = tone ? paintOf(context.theme, context.theme.tones[tone].colour) : level?.style.paint;
  if (!level || !paint) return [];
  const y = box.y + (level.style.size * level.leading - MARK.height) / 2;
  return Array.from({ length: marks }, (_, index) => {
    const at = start + index * (MARK.width + MARK.gap);
    return {
      kind: 'shape',
      name: `Mark ${index + 1}`,
      shape: 'roundRect',
      box: mirrored({ x: box.x + at, y, width: MARK.width, height: MARK.height }, box, context),
      stroke: { paint, width: OUTLINE },
      ...(index < done && { fill: paint }),
    };
  });
}
