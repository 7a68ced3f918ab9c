/** Code on paper: line by line, in smaller letters where a line would be too long. */

import { ownValue } from '../../base/own-value.ts';
import type { CodeBlock } from '../../document/node.ts';
import { codeTooLong } from '../code-too-long.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { codeLines } from '../text/code-lines.ts';
import { type BlockContext, lineFragments, sheetParagraph } from './block-context.ts';
import { type Fragment, keepTogether } from './fragment.ts';

/** The smallest letters, pt; a print style has its own. */
const FLOOR = 7;
const STEP = 0.5;
/** Longer code may run over the end of a page, in lines. */
const MOST_KEPT = 15;

export function codeFragments(block: CodeBlock, context: BlockContext): Fragment[] {
  const { structure, parent, x, width } = context;
  const { tag } = structure.add(structure.add(parent, 'P'), 'Code');
  const specOf = (line: string, size: number) => {
    const spec = sheetParagraph(context, styleOf(context), [{ kind: 'text', text: line }], { tag });
    return { ...spec, style: { ...spec.style, font: 'code' as const, size } };
  };
  const sizes = sizesOf(context);
  const { fitting, tooLong } = codeLines(block.text, specOf, width, sizes, textContextOf(context));
  if (tooLong) codeTooLong(block, tooLong, sizes.at(-1) ?? FLOOR, context);
  const fragments = (fitting[0]?.lines ?? []).flatMap((line, index) =>
    lineFragments(line, x, `Code ${tag}.${index + 1}`).map((fragment) =>
      index === 0 ? fragment : { ...fragment, spaceBefore: 0 },
    ),
  );
  return fragments.length <= MOST_KEPT ? keepTogether(fragments) : fragments;
}

/** A theme of one's own may know of no code. */
function styleOf({ theme }: LayoutContext): string {
  return Object.hasOwn(theme.sheets.styles, 'code') ? 'code' : 'body';
}

function sizesOf(context: LayoutContext): number[] {
  const { sheets } = context.theme;
  const own = ownValue(sheets.styles, styleOf(context))?.size ?? FLOOR;
  const floor = context.printStyle ? sheets['print-styles'][context.printStyle].floor : FLOOR;
  const steps = Math.max(0, Math.floor((own - floor) / STEP));
  return Array.from({ length: steps + 1 }, (_, step) => own - step * STEP);
}
