/** Ruled lines to write on: one form field for a reader, however many lines it has. */

import type { Lines } from '../../document/node.ts';
import type { Box } from '../../frames/drawing.ts';
import { textField } from '../form-field.ts';
import { paintOf } from '../resolve-theme.ts';
import { footLine } from '../typed-line.ts';
import { type BlockContext, typedSize } from './block-context.ts';
import { type Fragment, keepTogether } from './fragment.ts';

/** pt between the words above and the room to type */
const GAP = 2;
/** pt between the box round several lines and what is typed in it */
const PADDING = 3;

export function ruledLineFragments(lines: Lines, context: BlockContext): Fragment[] {
  const { structure, parent, x, width } = context;
  const pitch = context.theme.sheets['line-pitch'];
  const several = lines.count > 1;
  const size = typedSize(context);
  const { tag } = structure.add(parent, 'Form', { field: textField(lines, several) });
  const stroke = { paint: paintOf(context.theme, 'accent4'), width: 0.6 };
  const room = (y: number, index: number): Box => {
    if (!several) return footLine({ x, y, width, height: pitch }, size);
    const top = index === 0 ? GAP + PADDING : 0;
    return { x: x + PADDING, y: y + top, width: width - 2 * PADDING, height: pitch - 1 - PADDING - top };
  };
  const line = (index: number): Fragment => ({
    height: pitch,
    spaceBefore: 0,
    keepWithNext: false,
    backdrops: [],
    place: (y) => [
      {
        kind: 'answer',
        name: `Answer ${tag}.${index + 1}`,
        box: room(y, index),
        tag,
        size,
        // Typed lines stand closer than written ones: rules would run through them.
        ...(several && { outline: { shape: 'rect', stroke, padding: PADDING } }),
      },
      {
        kind: 'line',
        name: `Line ${tag}.${index + 1}`,
        from: { x, y: y + pitch - 1 },
        to: { x: x + width, y: y + pitch - 1 },
        stroke,
        tag,
      },
    ],
  });
  return keepTogether(Array.from({ length: lines.count }, (_, index) => line(index)));
}
