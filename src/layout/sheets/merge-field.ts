/** A place for words that are known only when a paper is printed for somebody. It takes no room of its own. */

import type { MergeField } from '../../document/node.ts';
import type { TextFrame } from '../../frames/frame.ts';
import type { Page } from '../../frames/page.ts';
import { type LayoutOptions, textContextOf } from '../layout-context.ts';
import { measureParagraph } from '../text/paragraph.ts';
import { type BlockContext, paragraphFrame, sheetParagraph } from './block-context.ts';
import type { Fragment } from './fragment.ts';

/** As if written there, at the foot of the cell. */
const STYLE = 'answer';
/** Sizes that are tried until the words fit, pt, and how many lines they may then take. */
const SMALLEST = 7;
const STEP = 0.5;
const MOST_LINES = 2;

export function mergeFieldFragments(field: MergeField, context: BlockContext): Fragment[] {
  const { structure, parent, x, width } = context;
  const { tag } = structure.add(parent, 'P');
  const { style } = sheetParagraph(context, STYLE, []);
  return [
    {
      height: 0,
      spaceBefore: 0,
      keepWithNext: false,
      backdrops: [],
      place: (y): TextFrame[] => [
        {
          kind: 'text',
          // The room that a cell to write in has below its words.
          box: { x, y, width, height: context.theme.sheets['line-pitch'] },
          name: `Merge field ${tag}`,
          mergeField: field.name,
          style,
          scale: 1,
          anchor: 'top',
          padding: { top: 0, right: 0, bottom: 0, left: 0 },
          paragraphs: [],
          tag,
        },
      ],
    },
  ];
}

/**
 * A page with its merge fields filled; words that are empty leave theirs free to write in.
 *
 * @returns the merge field whose words find no room, even small and on two lines, instead
 */
export function fillMergeFields(
  page: Page,
  words: Readonly<Record<MergeField['name'], string>>,
  context: LayoutOptions,
): Page | MergeField['name'] {
  let tooNarrow: MergeField['name'] | undefined;
  const items = page.items.map((item) => {
    if (item.kind !== 'text' || !item.mergeField || !words[item.mergeField]) return item;
    const frame = filled(item, words[item.mergeField], context);
    if (!frame) tooNarrow = item.mergeField;
    return frame ?? item;
  });
  return tooNarrow ?? { ...page, items };
}

function filled({ box, name, tag }: TextFrame, text: string, context: LayoutOptions): TextFrame | undefined {
  const words = [{ kind: 'text', text }] as const;
  const spec = sheetParagraph(context, STYLE, words, { align: 'start', ...(tag !== undefined && { tag }) });
  for (let size = spec.style.size; size >= SMALLEST; size -= STEP) {
    const measured = measureParagraph(
      { ...spec, style: { ...spec.style, size } },
      box.width,
      textContextOf(context),
    );
    const lines = measured.lines.length;
    const widest = Math.max(...measured.lines.map((line) => line.width));
    if (widest > box.width || lines > (size === SMALLEST ? MOST_LINES : 1)) continue;
    return paragraphFrame(measured, box.x, box.y + box.height - measured.height, name, 0, lines);
  }
  return undefined;
}
