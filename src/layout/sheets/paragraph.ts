/** A paragraph of running text in one of the theme's styles. */

import { say } from '../../diagnostics/message.ts';
import { unknownName } from '../../diagnostics/unknown-name.ts';
import type { Paragraph } from '../../document/node.ts';
import { settingOf } from '../layout-kit.ts';
import { measureParagraph } from '../text/paragraph.ts';
import { type BlockContext, lineStrips, sheetParagraph } from './block-context.ts';
import type { Strip } from './strip.ts';

export function paragraphStrips(paragraph: Paragraph, context: BlockContext): Strip[] {
  const { kit, structure, parent, x, width, bodyStyle, align } = context;
  const name = paragraph.style || bodyStyle;
  const known = Object.keys(kit.theme.sheets.styles);
  if (!known.includes(name)) {
    kit.report(unknownName(say`class`, name, known, paragraph.place));
    return [];
  }
  const { tag } = structure.add(parent, 'P');
  const spec = sheetParagraph(kit, name, paragraph.children, { tag, align });
  const strips = lineStrips(measureParagraph(spec, width, settingOf(kit)), x, `Paragraph ${tag}`);
  return paragraph.keepWithNext ? strips.map((strip) => ({ ...strip, keepWithNext: true })) : strips;
}
