/** A paragraph of running text in one of the theme's styles. */

import { say } from '../../diagnostics/message.ts';
import { unknownName } from '../../diagnostics/unknown-name.ts';
import type { Paragraph } from '../../document/node.ts';
import { textContextOf } from '../layout-context.ts';
import { measureParagraph } from '../text/paragraph.ts';
import { type BlockContext, lineFragments, sheetParagraph } from './block-context.ts';
import type { Fragment } from './fragment.ts';
import { leadSign } from './lead-sign.ts';

export function paragraphFragments(paragraph: Paragraph, context: BlockContext): Fragment[] {
  const { structure, parent, x, width, bodyStyle, align } = context;
  const name = paragraph.style || bodyStyle;
  const known = Object.keys(context.theme.sheets.styles);
  if (!known.includes(name)) {
    context.report(unknownName(say`class`, name, known, paragraph.span));
    return [];
  }
  const { tag } = structure.add(parent, 'P');
  const spec = sheetParagraph(context, name, paragraph.children, { tag, align });
  const sign = leadSign(paragraph, name, String(tag), context);
  const measured = measureParagraph(spec, width - sign.width, textContextOf(context));
  const start = context.locale.direction === 'rtl' ? x : x + sign.width;
  const fragments = lineFragments(measured, start, `Paragraph ${tag}`).map((fragment, line) =>
    line > 0 || sign.width === 0
      ? fragment
      : { ...fragment, place: (y: number) => [...sign.frames(y, measured.leading), ...fragment.place(y)] },
  );
  return paragraph.keepWithNext
    ? fragments.map((fragment) => ({ ...fragment, keepWithNext: true }))
    : fragments;
}
