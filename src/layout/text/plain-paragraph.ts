/** A paragraph that belongs to no list, as most do. */

import type { InlineNode } from '../../document/inline-node.ts';
import type { TextStyle } from '../../frames/text.ts';
import type { ParagraphSpec } from './paragraph.ts';

/** @param leading distance of baselines as a multiple of the size */
export function plainParagraph(
  children: readonly InlineNode[],
  style: TextStyle,
  leading: number,
): ParagraphSpec {
  return {
    children,
    style,
    leading,
    spaceBefore: 0,
    align: 'start',
    list: 'none',
    level: 0,
    marker: '',
    indent: 0,
    hang: 0,
  };
}
