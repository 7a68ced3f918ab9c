/** A picture in the middle of the column, as wide as it and no taller than a fifth of a page. */

import { say } from '../../diagnostics/message.ts';
import type { Image } from '../../document/node.ts';
import { authorSpan } from '../layout-context.ts';
import type { BlockContext } from './block-context.ts';
import type { Fragment } from './fragment.ts';

/** pt */
const TALLEST = { usual: 180, small: 75 };
/** Of its height: what a picture keeps at least where it must fit on a page with the words above it. */
const SMALLEST = 0.6;
const SPACE_BEFORE = 8;

export function imageFragments(image: Image, context: BlockContext): Fragment[] {
  const { structure, parent, x, width } = context;
  const picture = context.pictures.get(image.file);
  if (!picture) {
    context.report({
      code: 'picture-missing',
      severity: 'error',
      message: say`Unexpected picture \`${image.file}\`, expected one that the lesson names under \`image\``,
      hint: say`Name the file under \`image\` of a topic.`,
      span: authorSpan(context, image),
    });
    return [];
  }
  const scale = Math.min(width / picture.width, TALLEST[image.size] / picture.height);
  const { tag } = structure.add(parent, 'Figure', { alt: image.alt });
  const common = { kind: 'image', name: `Picture ${tag}`, picture: image.file, alt: image.alt, tag } as const;
  const whole = picture.height * scale;
  const fragment = (height: number): Fragment => ({
    height,
    spaceBefore: SPACE_BEFORE,
    keepWithNext: image.keepWithNext,
    backdrops: [],
    place: (y) => {
      const size = { width: (picture.width * height) / picture.height, height };
      return [{ ...common, box: { x: x + (width - size.width) / 2, y, ...size } }];
    },
    shrink: { least: whole * SMALLEST, to: fragment },
  });
  return [fragment(whole)];
}
