import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { Picture } from '../../../src/frames/drawing.ts';
import type { FrameItem, ImageFrame } from '../../../src/frames/frame.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { layoutContext, theme } from '../context.ts';

const REGIONS = theme.slides.layouts['topic-picture-first']?.regions;
const [x, y, width, height] = REGIONS?.example?.box ?? [0, 0, 0, 0];

const photo = (across: number, down: number): Picture => ({
  type: 'jpeg',
  bytes: new Uint8Array(),
  width: across,
  height: down,
});

function slideItems(picture: Picture, fit: string, more = ''): readonly FrameItem[] {
  const slide = `<slide layout="topic-picture" tone="first"><h1>A claim</h1><region name="example" reveal="yes"><img src="p" alt="A hill" fit="${fit}"/></region>${more}</slide>`;
  const { value } = readMarkup({ name: 'deck', text: `<deck footer="">${slide}</deck>` });
  if (value?.kind !== 'deck') throw new Error('Expected a deck');
  const context = { ...layoutContext(), pictures: new Map([['p', picture]]) };
  return laySlides(value, context).laid.pages[0]?.items ?? [];
}

function shown(picture: Picture, fit: string): ImageFrame {
  const frame = slideItems(picture, fit).find((item) => item.kind === 'image');
  if (!frame) throw new Error('Expected a picture');
  return frame;
}

const sides = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }));

describe('A picture on a slide', () => {
  it('that is contained shows all of it, in its own proportions, within its region', () => {
    fc.assert(
      fc.property(sides, ([across, down]) => {
        const { box, crop } = shown(photo(across, down), 'contain');
        expect(crop).toBeUndefined();
        expect(box.width / box.height / (across / down)).toBeCloseTo(1, 6);
        expect(box.x).toBeGreaterThanOrEqual(x - 1e-6);
        expect(box.x + box.width).toBeLessThanOrEqual(x + width + 1e-6);
        // Upon the line that says who made it.
        expect(box.y + box.height).toBeCloseTo(y + height, 6);
      }),
    );
  });

  it('that covers fills its region with the middle of it, in its own proportions', () => {
    fc.assert(
      fc.property(sides, ([across, down]) => {
        const { box, crop = { top: 0, right: 0, bottom: 0, left: 0 } } = shown(photo(across, down), 'cover');
        expect(box).toEqual({ x, y, width, height });
        expect([crop.left, crop.top]).toEqual([crop.right, crop.bottom]);
        const scale = width / (across * (1 - 2 * crop.left));
        expect((down * (1 - 2 * crop.top) * scale) / height).toBeCloseTo(1, 6);
        expect(Math.min(crop.left, crop.top)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('comes in together with the words of who made it', () => {
    const credit = '<region name="credit" reveal="with-previous"><p>Photo: Sari</p></region>';
    const items = slideItems(photo(4, 3), 'contain', credit);
    const clicks = items.map((item) => ('reveal' in item ? item.reveal : undefined)).filter(Boolean);
    expect(clicks).toEqual([1, 1]);
  });
});
