/** Parts a path so that Office, which fills every path by the even-odd rule, fills it by the nonzero rule. */

import type { PathStep } from '../../../layout/frame.ts';

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

/** By its corners: which way it turns, and its size near enough to compare. */
function loopOf(steps: PathStep[]): Loop {
  const corners = steps.filter((step) => step.kind !== 'close');
  const area = corners.reduce((sum, { x, y }, index) => {
    const next = corners[(index + 1) % corners.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return { steps, area, left, right, top: Math.min(...ys), bottom: Math.max(...ys) };
}
