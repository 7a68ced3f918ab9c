import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShapeKind } from '../../src/frames/frame.ts';
import { shapePath } from '../../src/writers/shape-path.ts';

const BOX = { x: 10, y: 20, width: 100, height: 60 };

describe('the outline of a shape', () => {
  it.each([
    ['rect', 'M10 20 L110 20 L110 80 L10 80 Z'],
    [
      'roundRect',
      'M20 20 L100 20 A10 10 0 0 1 110 30 L110 70 A10 10 0 0 1 100 80 L20 80 A10 10 0 0 1 10 70 L10 30 A10 10 0 0 1 20 20 Z',
    ],
    ['ellipse', 'M10 50 A50 30 0 0 1 110 50 A50 30 0 0 1 10 50 Z'],
    [
      'octagon',
      'M10 37.573 L27.573 20 L92.427 20 L110 37.573 L110 62.427 L92.427 80 L27.573 80 L10 62.427 Z',
    ],
    ['hexagon', 'M10 50 L25 20 L95 20 L110 50 L95 80 L25 80 Z'],
    ['triangle', 'M10 80 L60 20 L110 80 Z'],
    ['rightArrow', 'M10 35 L80 35 L80 20 L110 50 L80 80 L80 65 L10 65 Z'],
  ] as const)('%s has the proportions that PowerPoint gives it', (shape, outline) => {
    expect(shapePath(shape, BOX)).toBe(outline);
  });

  it('never leaves its box, however narrow', () => {
    const shapes = [
      'rect',
      'roundRect',
      'octagon',
      'hexagon',
      'triangle',
      'rightArrow',
    ] satisfies ShapeKind[];
    const length = fc.double({ min: 0.5, max: 900, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...shapes), length, length, (shape, width, height) => {
        const outline = shapePath(shape, { x: 0, y: 0, width, height });
        for (const [, x, y] of outline.matchAll(/([\d.e-]+) ([\d.e-]+)(?: [LAZ]|$)/g)) {
          expect(Number(x)).toBeLessThanOrEqual(width + 0.001);
          expect(Number(y)).toBeLessThanOrEqual(height + 0.001);
          expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
