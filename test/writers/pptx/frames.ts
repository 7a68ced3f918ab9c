/** Builders of frames and pages for the tests of this writer. */

import type { FrameItem, TextFrame } from '../../../src/frames/frame.ts';
import type { Page } from '../../../src/frames/page.ts';
import type { Run, TextParagraph } from '../../../src/frames/text.ts';
import { FOOT, LAYOUTS, SMALL } from './small-theme.ts';

export function run(text: string, changes: Partial<Run> = {}): Run {
  return { text, strong: false, em: false, ...changes };
}

export function paragraph(
  text: string | readonly Run[],
  changes: Partial<TextParagraph> = {},
): TextParagraph {
  return {
    runs: typeof text === 'string' ? [run(text)] : text,
    level: 0,
    list: 'none',
    align: 'start',
    direction: 'ltr',
    leading: 30,
    spaceBefore: 0,
    lines: [],
    ...changes,
  };
}

/** The text of a region, placed and styled as the region says. */
export function fill(
  layout: string,
  name: string,
  paragraphs: readonly TextParagraph[],
  changes: Partial<TextFrame> = {},
): TextFrame {
  const found = LAYOUTS.find((each) => each.name === layout)?.regions.find((each) => each.name === name);
  const [level] = found?.levels ?? [];
  if (!found || !level) throw new RangeError(`Unknown region ${layout}/${name}`);
  const { box, anchor, padding } = found;
  return {
    kind: 'text',
    box,
    name,
    region: name,
    style: level.style,
    scale: 1,
    anchor,
    padding,
    paragraphs,
    ...changes,
  };
}

/** Footer and number of a slide. */
export function foot(number: number): FrameItem[] {
  const line = { baseline: 520, segments: [] };
  return FOOT.map(({ name, placeholder, box }) => ({
    kind: 'field',
    field: placeholder === 'ftr' ? 'footer' : 'slide-number',
    region: name,
    box,
    style: SMALL,
    text: placeholder === 'ftr' ? 'Keamanan & Negara' : String(number),
    line,
  }));
}

export function page(layout: string, items: readonly FrameItem[], changes: Partial<Page> = {}): Page {
  return { width: 960, height: 540, items, title: '', ids: [], layout, notes: [], ...changes };
}
