/** Ruled lines to write on: one form field for a reader, however many lines it has. */

import type { Lines } from '../../document/node.ts';
import { paintOf } from '../look.ts';
import type { BlockContext } from './block-context.ts';
import { keepTogether, type Strip } from './strip.ts';

export function ruledLineStrips(lines: Lines, { kit, structure, parent, x, width }: BlockContext): Strip[] {
  const pitch = kit.theme.sheets['line-pitch'];
  const { tag } = structure.add(parent, 'Form', {
    alt: lines.description,
    printField: { role: 'tv', description: lines.description },
  });
  const stroke = { paint: paintOf(kit.theme, 'accent4'), width: 0.6 };
  const line = (index: number): Strip => ({
    height: pitch,
    spaceBefore: 0,
    keepWithNext: false,
    backdrops: [],
    place: (y) => [
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
