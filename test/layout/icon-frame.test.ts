import { describe, expect, it } from 'vitest';
import { iconSteps } from '../../src/images/icon-steps.ts';
import { iconFrames } from '../../src/layout/icon-frame.ts';
import { layoutContext } from './context.ts';

const BOX = { x: 10, y: 20, width: 60, height: 40 };
const STEPS = iconSteps('M2 3L20.5 4C1 2 3 4 5 6Z');
const context = { ...layoutContext(), icons: (name: string) => (name === 'line' ? STEPS : undefined) };

describe('An icon', () => {
  it('is read from its lines', () => {
    expect(STEPS).toEqual([
      { kind: 'move', x: 2, y: 3 },
      { kind: 'line', x: 20.5, y: 4 },
      { kind: 'curve', x1: 1, y1: 2, x2: 3, y2: 4, x: 5, y: 6 },
      { kind: 'close' },
    ]);
    expect(() => iconSteps('C1 2')).toThrow(RangeError);
  });

  it('stands in the middle of its box, its lines as heavy as its size asks', () => {
    const [frame] = iconFrames({ icon: 'line', name: 'Sign', colour: 'accent1' }, BOX, 0.6, context);
    expect(frame?.box).toEqual({ x: 28, y: 28, width: 24, height: 24 });
    expect(frame?.stroke).toMatchObject({ width: 2, paint: { slot: 'accent1' } });
  });

  it('is none where its name is not known', () => {
    expect(iconFrames({ icon: 'circle', name: 'Sign', colour: 'dk1' }, BOX, 1, context)).toEqual([]);
    expect(iconFrames({ icon: '', name: 'Sign', colour: 'dk1' }, BOX, 1, context)).toEqual([]);
  });
});
