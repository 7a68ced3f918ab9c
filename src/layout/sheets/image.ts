/** A picture across the column, no taller than a fifth of a page. */

import type { Image } from '../../document/node.ts';
import { say } from '../../message.ts';
import { authorPlace } from '../layout-kit.ts';
import type { BlockContext } from './block-context.ts';
import type { Strip } from './strip.ts';

/** pt */
const TALLEST = { usual: 150, small: 75 };
const SPACE_BEFORE = 8;

export function imageStrips(image: Image, { kit, structure, parent, x, width }: BlockContext): Strip[] {
  const picture = kit.pictures.get(image.file);
  if (!picture) {
    kit.report({
      code: 'picture-missing',
      severity: 'error',
      message: say`Unexpected picture \`${image.file}\`, expected one that the lesson names under \`image\``,
      hint: say`Name the file under \`image\` of an obstacle or remedy.`,
      place: authorPlace(kit, image),
    });
    return [];
  }
  const scale = Math.min(width / picture.width, TALLEST[image.size] / picture.height);
  const size = { width: picture.width * scale, height: picture.height * scale };
  const { tag } = structure.add(parent, 'Figure', { alt: image.alt });
  const common = { kind: 'image', name: `Picture ${tag}`, picture: image.file, alt: image.alt, tag } as const;
  return [
    {
      height: size.height,
      spaceBefore: SPACE_BEFORE,
      keepWithNext: image.keepWithNext,
      backdrops: [],
      place: (y) => [{ ...common, box: { x, y, ...size } }],
    },
  ];
}
