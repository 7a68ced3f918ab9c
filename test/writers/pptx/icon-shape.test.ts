import { describe, expect, it } from 'vitest';
import type { IconFrame } from '../../../src/frames/frame.ts';
import { openResources } from '../../../src/resources/resources.ts';
import { iconShape } from '../../../src/writers/pptx/slide/icon-shape.ts';
import type { SlideContext } from '../../../src/writers/pptx/slide/slide-context.ts';
import { drawIcon } from '../../../src/writers/svg/draw-drawing.ts';

const ICON: IconFrame = {
  kind: 'icon',
  name: 'Icon of cost',
  box: { x: 10, y: 20, width: 48, height: 48 },
  steps: openResources().icon('gavel') ?? [],
  stroke: { paint: { slot: 'accent2', hex: '0B6170' }, width: 4 },
};
const slide = {
  idOf: () => 7,
  linkOver: () => [],
  laid: { info: { language: 'en' } },
} as unknown as SlideContext;

describe('An icon in a deck', () => {
  const xml = JSON.stringify(iconShape(ICON, slide));

  it('is one freeform shape without fill, its lines in a colour of the theme', () => {
    expect(xml.match(/"a:custGeom"/g)).toHaveLength(1);
    expect(xml).toContain('accent2');
    expect(xml).not.toContain('0B6170');
    expect(xml).toContain('"cap":"rnd"');
  });

  it('takes its whole square, so that icons of one size stay so', () => {
    expect(xml).toMatch(/"cx":"?609600\b/);
    expect(xml).toMatch(/"cy":"?609600\b/);
  });

  it('has lines as heavy in a page as in the deck', () => {
    expect(drawIcon(ICON)).toContain('stroke-width="2"');
    expect(drawIcon(ICON)).toContain('translate(10 20) scale(2)');
  });
});
