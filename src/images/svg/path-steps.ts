/** The steps of a path: read from SVG path data, transformed, and measured. */

import { SVGPathData } from 'svg-pathdata';
import type { Box, PathStep } from '../../frames/drawing.ts';
import type { Matrix } from './matrix.ts';

/** Steps of path data (SVG 2, 9.3), with all arcs and quadratic curves as cubic ones; nothing where it is written wrongly. */
export function pathSteps(data: string): PathStep[] | undefined {
  const commands = commandsOf(data);
  const steps = commands?.map((command): PathStep => {
    if (command.type === SVGPathData.CURVE_TO) {
      const { x1, y1, x2, y2, x, y } = command;
      return { kind: 'curve', x1, y1, x2, y2, x, y };
    }
    if (command.type === SVGPathData.MOVE_TO || command.type === SVGPathData.LINE_TO) {
      const kind = command.type === SVGPathData.MOVE_TO ? 'move' : 'line';
      return { kind, x: command.x, y: command.y };
    }
    return { kind: 'close' };
  });
  return steps?.every(hasFinitePlaces) ? begun(steps) : undefined;
}

/** Moves, lines, cubic curves and closes only, all absolute. The package throws what it can't read. */
function commandsOf(data: string) {
  try {
    return new SVGPathData(data).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC().commands;
  } catch {
    return undefined;
  }
}

function hasFinitePlaces(step: PathStep): boolean {
  return Object.values(step).every((value) => typeof value === 'string' || Number.isFinite(value));
}

/** What goes on after a closed part starts where that part did; writers are told so. */
function begun(steps: readonly PathStep[]): PathStep[] {
  let start: PathStep = { kind: 'move', x: 0, y: 0 };
  let closed = false;
  return steps.flatMap((step) => {
    const goesOn = closed && step.kind !== 'move' && step.kind !== 'close';
    closed = step.kind === 'close';
    if (step.kind === 'move') start = step;
    return goesOn ? [start, step] : [step];
  });
}

export function transformed(steps: readonly PathStep[], [a, b, c, d, e, f]: Matrix): PathStep[] {
  const across = (x: number, y: number) => a * x + c * y + e;
  const down = (x: number, y: number) => b * x + d * y + f;
  return steps.map((step): PathStep => {
    if (step.kind === 'close') return step;
    const { x, y } = step;
    const end = { x: across(x, y), y: down(x, y) };
    if (step.kind !== 'curve') return { kind: step.kind, ...end };
    const { x1, y1, x2, y2 } = step;
    return {
      kind: 'curve',
      x1: across(x1, y1),
      y1: down(x1, y1),
      x2: across(x2, y2),
      y2: down(x2, y2),
      ...end,
    };
  });
}

/** The least box round a path; nothing where it goes nowhere. */
export function boundsOf(steps: readonly PathStep[]): Box | undefined {
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y] = [0, 0];
  for (const step of steps) {
    if (step.kind === 'close') continue;
    if (step.kind === 'curve') {
      xs.push(...turnsOf(x, step.x1, step.x2, step.x));
      ys.push(...turnsOf(y, step.y1, step.y2, step.y));
    }
    ({ x, y } = step);
    xs.push(x);
    ys.push(y);
  }
  if (xs.length === 0) return undefined;
  const [left, top] = [least(xs), least(ys)];
  return { x: left, y: top, width: -least(xs.map(negated)) - left, height: -least(ys.map(negated)) - top };
}

const negated = (value: number) => -value;

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other));
}

/** Where a cubic curve turns back, in one direction: its slope, a quadratic, is zero there. */
function turnsOf(from: number, first: number, second: number, to: number): number[] {
  const a = 3 * (to - 3 * second + 3 * first - from);
  const b = 6 * (second - 2 * first + from);
  const c = 3 * (first - from);
  const root = Math.sqrt(b * b - 4 * a * c);
  const times = a === 0 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return times
    .filter((time) => time > 0 && time < 1)
    .map((time) => {
      const rest = 1 - time;
      return (
        rest ** 3 * from + 3 * rest * rest * time * first + 3 * rest * time * time * second + time ** 3 * to
      );
    });
}
