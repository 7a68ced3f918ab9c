/** A paragraph of running text in one of the theme's styles. */

import { say } from '../../diagnostics/message.ts';
import { unknownName } from '../../diagnostics/unknown-name.ts';
import type { Paragraph } from '../../document/node.ts';
import { textContextOf } from '../layout-context.ts';
import { measureParagraph } from '../text/paragraph.ts';
import { type BlockContext, lineFragments, sheetParagraph } from './block-context.ts';
import type { Fragment } from './fragment.ts';

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
  const fragments = lineFragments(
    measureParagraph(spec, width, textContextOf(context)),
    x,
    `Paragraph ${tag}`,
  );
  return paragraph.keepWithNext
    ? fragments.map((fragment) => ({ ...fragment, keepWithNext: true }))
    : fragments;
}
