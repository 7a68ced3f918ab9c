/** Places a picture in its region: all of it in its own proportions, or as much of it as fills the region. */

import type { Image } from '../../document/node.ts';
import type { Box, Insets, Picture } from '../../frames/drawing.ts';
import type { ImageFrame } from '../../frames/frame.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { anchoredTop } from '../anchored-top.ts';
import type { LayoutContext } from '../layout-context.ts';
import type { RegionPlan } from './region-plan.ts';

export function planPicture(region: Region, image: Image, context: LayoutContext): RegionPlan | undefined {
  const picture = context.pictures.get(image.file);
  if (!picture) return undefined;
  // Slides have no scissors for shapes.
  const shown =
    image.fit === 'cover' && picture.type !== 'drawing'
      ? covering(picture, region)
      : contained(picture, region);
  return {
    region,
    parts: 1,
    size: 0,
    place: (_part, structure, parent) => [
      {
        kind: 'image',
        ...shown,
        name: region.name,
        region: region.name,
        picture: image.file,
        alt: image.alt,
        tag: structure.add(parent, 'Figure', { alt: image.alt }).tag,
      },
    ],
    ledger: () => ({ region: region.name, size: 0, themeSize: 0, lines: 0, spare: 0 }),
  };
}

type Shown = Pick<ImageFrame, 'box' | 'crop'>;

/** In the middle of the region's width; above, amid or below what its height leaves, as the region anchors it. */
function contained(picture: Picture, { box, anchor }: Region): Shown {
  const scale = Math.min(box.width / picture.width, box.height / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  const x = box.x + (box.width - width) / 2;
  const y = anchoredTop(box, height, anchor);
  return { box: { x, y, width, height } };
}

/** The middle of the picture; as much is cut off at one side as at the other. */
function covering(picture: Picture, { box }: Region): Shown {
  const scale = Math.max(box.width / picture.width, box.height / picture.height);
  const across = cutOff(box.width, picture.width * scale);
  const down = cutOff(box.height, picture.height * scale);
  const crop: Insets = { top: down, right: across, bottom: down, left: across };
  return { box, ...((across > 0 || down > 0) && { crop }) };
}

function cutOff(shown: Box['width'], whole: number): number {
  return Math.max(0, (1 - shown / whole) / 2);
}
