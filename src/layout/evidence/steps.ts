/** One thing after the other: a row of arrows, and below each what happens in it. */

import type { ShapeKind } from '../../frames/frame.ts';
import { mirrored } from '../mirrored.ts';
import {
  type DrawEvidence,
  headingIn,
  inset,
  lineFrame,
  shapeFrame,
  strokeIn,
  wordsFrames,
  wordsIn,
} from './drawing.ts';

/** Multiples of the size. */
const ARROW = { least: 2.6, padding: 0.6, gap: 0.25 } as const;
const TEXT_GAP = 0.7;
/** How deep the point of an arrow is, of its height: that of Office's preset (ECMA-376 part 1, annex D). */
const POINT = 0.5;
const TRIES = 3;

export const steps: DrawEvidence = ({ parts }, area, options, context) => {
  const { size, colour } = options;
  const isLeft = context.locale.direction === 'ltr';
  let height = size * ARROW.least;
  const gap = size * ARROW.gap;
  const measured = (point: number) => {
    // Each arrow reaches into the next by its point.
    const width = (area.width + (parts.length - 1) * (point - gap)) / parts.length;
    const heads = parts.map(({ head }, index) =>
      headingIn(
        head,
        width - (index === 0 ? 1 : 2) * point - size * ARROW.padding,
        options,
        context,
        'center',
      ),
    );
    return { width, heads };
  };
  const pointOf = () => (isLeft ? height * POINT : 0);
  let { width, heads } = measured(pointOf());
  for (let tries = 0; tries < TRIES; tries += 1) {
    const needed = Math.max(...heads.map(({ widest }) => widest.height)) + size * ARROW.padding * 2;
    if (needed <= height) break;
    height = needed;
    ({ width, heads } = measured(pointOf()));
  }
  const point = pointOf();
  if (width < 2 * point + size * 2 || heads.some(({ widest }) => widest.height > height)) return undefined;
  const texts = parts.map(({ children }) =>
    children.length > 0 ? wordsIn(children, width - point - gap, options, context) : undefined,
  );
  const below = Math.max(0, ...texts.map((text) => text?.height ?? 0));
  const whole = height + (below > 0 ? size * TEXT_GAP + below : 0);
  if (whole > area.height) return undefined;
  return {
    size,
    height: whole,
    labels: [...heads.map(({ widest }) => widest), ...texts.flatMap((text) => text ?? [])],
    place: (box, tag) =>
      parts.flatMap((_, index) => {
        const x = box.x + index * (width - point + gap);
        const arrow = mirrored({ x, y: box.y, width, height }, box, context);
        const shape: ShapeKind = !isLeft ? 'rect' : index === 0 ? 'homePlate' : 'chevron';
        const name = `Step ${index + 1}`;
        const [head, text] = [heads[index]?.words, texts[index]];
        const start =
          index === 0 || !isLeft ? size * ARROW.padding * 0.5 : point + size * ARROW.padding * 0.5;
        const inside = { ...arrow, x: arrow.x + start, width: head?.width ?? 0 };
        const under = {
          x: x + (index === 0 ? 0 : point * 0.6),
          y: box.y + height + size * TEXT_GAP,
          width: text?.width ?? 0,
          height: below,
        };
        const middle = arrow.y + height / 2;
        return [
          shapeFrame(name, shape, arrow, { fill: colour }, tag, context),
          ...(!isLeft && index > 0
            ? [
                lineFrame(
                  `${name} joined`,
                  { x: arrow.x + width + gap, y: middle },
                  { x: arrow.x + width, y: middle },
                  strokeIn(colour, 0.1, options, context),
                  tag,
                ),
              ]
            : []),
          ...(head ? [...wordsFrames(`${name} name`, inset(inside, 0), [head], tag, 'middle')] : []),
          ...(text ? [...wordsFrames(`${name} text`, mirrored(under, box, context), [text], tag)] : []),
        ];
      }),
  };
};
