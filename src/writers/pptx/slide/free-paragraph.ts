/** What a paragraph in a text box or a table cell says of itself: all of it, for it inherits from no region. */

import { toEmu } from '../../../base/length.ts';
import type { Box } from '../../../frames/drawing.ts';
import type { TableCell, TextFrame } from '../../../frames/frame.ts';
import type { ResolvedTheme } from '../../../frames/resolved-theme.ts';
import type { Segment, TextParagraph } from '../../../frames/text.ts';
import { alignment, bulletSign, spacing } from '../level-style.ts';
import { element, type XmlElement } from '../xml.ts';

/** `a:pPr` (ECMA-376 part 1, 21.1.2.2.7). */
export function freeParagraph(
  paragraph: TextParagraph,
  within: TextFrame | TableCell,
  number: XmlElement | undefined,
  resolvedTheme: ResolvedTheme,
): XmlElement {
  const { align, direction, list, marker, leading, spaceBefore } = paragraph;
  const line = within.style.size * resolvedTheme.naturalLeading[within.style.font];
  const text = startOf(paragraph.lines[0]?.segments, paragraph, within);
  const sign = startOf(marker?.segments, paragraph, within);
  return element(
    'a:pPr',
    {
      marL: list === 'none' ? undefined : toEmu(text),
      indent: list === 'none' ? undefined : toEmu(sign - text),
      algn: alignment(align, direction),
      rtl: direction === 'rtl' ? 1 : undefined,
    },
    [
      spacing('a:lnSpc', leading / line),
      ...(spaceBefore > 0 ? [spacing('a:spcBef', spaceBefore / line)] : []),
      ...(number ? [number] : []),
      ...(list === 'bullet' ? bulletSign(marker?.text || '•') : []),
    ],
  );
}

/** How far into the box a line starts, pt; from the right where it is read from there. */
function startOf(
  segments: readonly Segment[] | undefined,
  { direction }: TextParagraph,
  { box, padding }: { readonly box: Box; readonly padding: TextFrame['padding'] },
): number {
  if (!segments || segments.length === 0) return 0;
  return direction === 'ltr'
    ? Math.min(...segments.map(({ x }) => x)) - box.x - padding.left
    : box.x + box.width - padding.right - Math.max(...segments.map(({ x, width }) => x + width));
}
