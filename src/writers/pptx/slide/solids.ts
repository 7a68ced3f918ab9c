/** Parts a path so that Office, which fills every path by the even-odd rule, fills it by the nonzero rule. */

import type { PathStep } from '../../../frames/drawing.ts';

interface Loop {
  readonly steps: PathStep[];
  /** Signed by the way it turns. */
  readonly area: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * One path for each loop that turns as the largest does, with those loops that turn the other way, its holes. Paths that
 * overlap are drawn over one another, where loops of one path would cut holes.
 */
export function solids(steps: readonly PathStep[]): PathStep[][] {
  const loops = loopsOf(steps);
  if (loops.length < 2) return [[...steps]];
  const way = Math.sign(loops.reduce((one, other) => (larger(other, one) ? other : one)).area);
  const isSolid = ({ area }: Loop) => Math.sign(area) === way || area === 0;
  const paths = loops.filter(isSolid).map((loop) => ({ loop, steps: [...loop.steps] }));
  for (const hole of loops) {
    if (isSolid(hole)) continue;
    const around = paths
      .filter(({ loop }) => holds(loop, hole))
      .reduce<(typeof paths)[number] | undefined>(
        (least, next) => (least && !larger(least.loop, next.loop) ? least : next),
        undefined,
      );
    // One that lies in none is filled by itself.
    if (around) around.steps.push(...hole.steps);
    else paths.push({ loop: hole, steps: [...hole.steps] });
  }
  return paths.map((path) => path.steps);
}

function larger(one: Loop, other: Loop): boolean {
  return Math.abs(one.area) > Math.abs(other.area);
}

function holds(outer: Loop, inner: Loop): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}

function loopsOf(steps: readonly PathStep[]): Loop[] {
  const loops: PathStep[][] = [];
  for (const step of steps) {
    const open = loops.at(-1);
    if (step.kind === 'move' || !open) loops.push([step]);
    else open.push(step);
  }
  return loops.filter((loop) => loop.length > 1).map(loopOf);
}

/** By points along it: which way it turns, its size and its box, near enough to compare. */
function loopOf(steps: PathStep[]): Loop {
  const points = pointsAlong(steps);
  const area = points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  const [first = { x: 0, y: 0 }] = points;
  const start = { left: first.x, right: first.x, top: first.y, bottom: first.y };
  return points.reduce<Loop>(
    ({ left, right, top, bottom }, { x, y }) => ({
      steps,
      area,
      left: Math.min(left, x),
      right: Math.max(right, x),
      top: Math.min(top, y),
      bottom: Math.max(bottom, y),
    }),
    { steps, area, ...start },
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ends of steps, and three places on each curve: two curves alone may enclose something. */
function pointsAlong(steps: readonly PathStep[]): Point[] {
  let from: Point = { x: 0, y: 0 };
  return steps.flatMap((step) => {
    if (step.kind === 'close') return [];
    const start = from;
    from = step;
    if (step.kind !== 'curve') return [from];
    return [...[0.25, 0.5, 0.75].map((time) => pointAt(time, start, step)), from];
  });
}

function pointAt(time: number, from: Point, curve: Extract<PathStep, { kind: 'curve' }>): Point {
  const rest = 1 - time;
  const at = (start: number, first: number, second: number, end: number) =>
    rest ** 3 * start + 3 * rest * rest * time * first + 3 * rest * time * time * second + time ** 3 * end;
  return { x: at(from.x, curve.x1, curve.x2, curve.x), y: at(from.y, curve.y1, curve.y2, curve.y) };
}
