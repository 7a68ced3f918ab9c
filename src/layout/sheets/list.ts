/** Lists and numbered questions: a label beside what it counts. */

import type { Item, List, ListItem } from '../../document/node.ts';
import type { AnswerFrame, FrameItem, TextFrame } from '../../frames/frame.ts';
import { tickField } from '../form-field.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { paintOf } from '../resolve-theme.ts';
import type { GrowingNode } from '../structure.ts';
import { listMarker } from '../text/list-marker.ts';
import { measureParagraph } from '../text/paragraph.ts';
import { type BlockContext, paragraphFrame, sheetParagraph, typedSize } from './block-context.ts';
import { besideOneAnother, type Fragment, keepEnds, keepTogether } from './fragment.ts';

/** pt, at the theme's own scale */
const LIST_INDENT = 18;
const ITEM_INDENT = 24;
const ITEM_SPACE = 7;
/** Of lists within lists, as on slides. */
const INNER_BULLET = '–';
/** Entries of a list stand closer than paragraphs do. */
const ENTRY_SPACE = 2;
/** Multiples of the size: across a ring round a letter and its full stop, and from the baseline to its middle. */
const RING = 1.38;
const HALF_CAPITAL = 0.31;

export function listFragments(list: List, context: BlockContext): Fragment[] {
  const numbering = { bullet: 'Disc', decimal: 'Decimal', 'upper-alpha': 'UpperAlpha' } as const;
  const node = context.structure.add(context.parent, 'L', { numbering: numbering[list.numbering] });
  const most = Math.min(list.columns, context.theme.sheets.columns);
  const inColumns = (columns: number): Fragment[][] => {
    const width = context.width / columns;
    const rows = Math.ceil(list.items.length / columns);
    return list.items.map((item, index) => {
      const before = Math.floor(index / rows);
      const x = context.x + (isRightToLeft(context) ? columns - 1 - before : before) * width;
      const column = { ...context, x, width, bullet: INNER_BULLET };
      const marker = listMarker(list, index, context.bullet);
      // Small words in a margin have small bullets.
      const style = context.bodyStyle === 'note' ? 'note' : 'body';
      const [first, ...rest] = labelled(item, marker, LIST_INDENT, style, node, column);
      if (!first) return [];
      const spaceBefore = Math.min(
        first.spaceBefore,
        index % rows === 0 ? Number.POSITIVE_INFINITY : ENTRY_SPACE,
      );
      return [{ ...first, spaceBefore }, ...rest];
    });
  };
  const items = inColumns(most);
  if (most === 1) return keepEnds(items);
  if (items.some((fragments) => fragments.length > 1)) {
    node.children.length = 0;
    return keepEnds(inColumns(1));
  }
  const rows = Math.ceil(items.length / most);
  return keepEnds(
    Array.from({ length: rows }, (_, row) => [
      besideOneAnother(items.filter((_, index) => index % rows === row).flat()),
    ]),
  );
}

/** A question with all that belongs to it, on one page. */
export function itemFragments(item: Item, list: GrowingNode, context: BlockContext): Fragment[] {
  const [first, ...rest] = labelled(item, `${item.number}.`, ITEM_INDENT, 'answer', list, context);
  if (!first) return [];
  const fragments = keepTogether([
    { ...first, spaceBefore: Math.max(first.spaceBefore, ITEM_SPACE) },
    ...rest,
  ]);
  return fragments.map((fragment, index) => ({ ...fragment, keepWithNext: index < fragments.length - 1 }));
}

/** @param ownIndent pt, at the theme's own scale */
function labelled(
  { children, field }: Pick<ListItem, 'children' | 'field'>,
  text: string,
  ownIndent: number,
  style: string,
  list: GrowingNode,
  context: BlockContext,
): Fragment[] {
  const { structure, x, width } = context;
  const indent = ownIndent * context.theme.sheets.scale;
  const entry = structure.add(list, 'LI');
  const { tag } = structure.add(entry, 'Lbl');
  const parent = structure.add(entry, 'LBody');
  const rightToLeft = isRightToLeft(context);
  // Before the words that it chooses, as they are read.
  const form = field && structure.add(parent, 'Form', { field: tickField(field) });
  const [first, ...rest] = context.fragments(children, {
    ...context,
    parent,
    x: rightToLeft ? x : x + indent,
    width: width - indent,
  });
  if (!first) return [];
  const spec = sheetParagraph(context, style, [{ kind: 'text', text }], { tag });
  // A long number may reach into the text's column, but is never broken.
  const label = measureParagraph(spec, width, textContextOf(context));
  const place = (y: number): FrameItem[] => {
    const letter = paragraphFrame(label, x, y, `Label ${tag}`);
    const ring = form ? [ringFrame(letter, label.lines[0]?.width ?? 0, form.tag, context)] : [];
    return [letter, ...ring, ...first.place(y)];
  };
  return [{ ...first, place }, ...rest];
}

/** On paper a letter is ringed by hand; in a form there is a ring to fill. */
function ringFrame(
  { box, style: { size }, paragraphs }: TextFrame,
  width: number,
  tag: number,
  context: LayoutContext,
): AnswerFrame {
  const side = Math.min(size * RING, box.height + ENTRY_SPACE);
  const [line] = paragraphs[0]?.lines ?? [];
  const left = Math.min(...(line?.segments.map(({ x }) => x) ?? [box.x]));
  const baseline = line?.baseline ?? box.y;
  const middle = { x: left + width / 2, y: baseline - size * HALF_CAPITAL };
  return {
    kind: 'answer',
    name: `Ring ${tag}`,
    box: { x: middle.x - side / 2, y: middle.y - side / 2, width: side, height: side },
    tag,
    size: typedSize(context),
    outline: {
      shape: 'ellipse',
      stroke: { paint: paintOf(context.theme, 'accent4'), width: 0.6 },
      padding: 0,
    },
  };
}

function isRightToLeft(context: BlockContext): boolean {
  return context.locale.direction === 'rtl';
}
