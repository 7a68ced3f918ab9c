/** Icons as the package keeps them: moves, lines, cubic curves and closes, all absolute, that its build has worked out. */

import type { PathStep } from '../frames/drawing.ts';

const COMMAND = /([MLCZ])([^MLCZ]*)/g;

/** `M12 3L8.5 9` as steps. @throws RangeError for data that the build did not write */
export function iconSteps(data: string): PathStep[] {
  return [...data.matchAll(COMMAND)].map(([, letter, numbers = '']): PathStep => {
    const [first = Number.NaN, second = Number.NaN, ...rest] = numbers.trim().split(' ').map(Number);
    if (letter === 'Z') return { kind: 'close' };
    if (letter !== 'C') return { kind: letter === 'M' ? 'move' : 'line', x: first, y: second };
    const [x2, y2, x, y] = rest;
    if (x2 === undefined || y2 === undefined || x === undefined || y === undefined)
      throw new RangeError(`Unexpected curve ${numbers}, expected six numbers`);
    return { kind: 'curve', x1: first, y1: second, x2, y2, x, y };
  });
}
