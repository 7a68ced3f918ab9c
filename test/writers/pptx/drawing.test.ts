import { describe, expect, it } from 'vitest';
import type { Drawing, PathStep } from '../../../src/frames/drawing.ts';
import { solids } from '../../../src/writers/pptx/slide/solids.ts';
import { writePptx } from '../../../src/writers/pptx/write-pptx.ts';
import type { XmlElement } from '../../../src/writers/pptx/xml.ts';
import { page } from './frames.ts';
import { laidDeck } from './laid-deck.ts';
import { all, first, openDeck } from './open-deck.ts';

const square = (x: number, y: number, side: number, turned = false): PathStep[] => {
  const corners = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ] as const;
  const [first, ...rest] = turned ? [...corners].reverse() : corners;
  return [
    { kind: 'move', x: first?.[0] ?? 0, y: first?.[1] ?? 0 },
    ...rest.map(([toX, toY]) => ({ kind: 'line', x: toX, y: toY }) as const),
    { kind: 'close' },
  ];
};

describe('Parting a path that is filled by the nonzero rule', () => {
  it('keeps a hole with what it is cut from', () => {
    const ring = [...square(0, 0, 9), ...square(3, 3, 3, true)];
    expect(solids(ring)).toEqual([ring]);
  });

  it('draws what overlaps, or lies within and turns the same way, by itself', () => {
    const loops = [square(0, 0, 9), square(5, 5, 9), square(1, 1, 2)];
    expect(solids(loops.flat())).toEqual(loops);
  });

  it('sees a hole of two curves, which has no corners', () => {
    const eye: PathStep[] = [
      { kind: 'move', x: 3, y: 5 },
      { kind: 'curve', x1: 3, y1: 8, x2: 7, y2: 8, x: 7, y: 5 },
      { kind: 'curve', x1: 7, y1: 2, x2: 3, y2: 2, x: 3, y: 5 },
      { kind: 'close' },
    ];
    expect(solids([...square(0, 0, 9), ...eye])).toEqual([[...square(0, 0, 9), ...eye]]);
    expect(solids([...square(0, 0, 9, true), ...eye])).toHaveLength(2);
  });

  it('cuts each hole from the smallest that holds it', () => {
    const [large, small, hole] = [square(0, 0, 30), square(10, 10, 9), square(12, 12, 3, true)];
    expect(solids([...large, ...hole, ...small])).toEqual([large, [...small, ...hole]]);
  });
});

const INK = { hex: 'C0392B', opacity: 0.5 };
const DRAWING: Drawing = {
  type: 'drawing',
  width: 200,
  height: 100,
  shapes: [
    {
      name: 'roof',
      steps: square(20, 10, 40),
      bounds: { x: 20, y: 10, width: 40, height: 40 },
      fillRule: 'nonzero',
      fill: INK,
    },
    {
      name: 'road',
      steps: [
        { kind: 'move', x: 0, y: 90 },
        { kind: 'line', x: 200, y: 90 },
      ],
      bounds: { x: 0, y: 90, width: 200, height: 0 },
      fillRule: 'evenodd',
      outline: { ink: { hex: '000080', opacity: 1 }, width: 4, dash: [8, 4], cap: 'round', join: 'miter' },
    },
  ],
};

describe('A drawing on a slide', async () => {
  const frame = {
    kind: 'image',
    box: { x: 100, y: 50, width: 400, height: 200 },
    name: 'picture',
    region: 'picture',
    picture: 'house.svg',
    alt: 'A roof by a road',
    reveal: 1,
  } as const;
  const laid = { ...laidDeck([page('point', [frame])]), pictures: new Map([['house.svg', DRAWING]]) };
  const deck = openDeck((await writePptx(laid)).bytes);
  const slide = deck.slide(1);
  const group = first(slide, 'p:grpSp');

  it('is one group of freeforms with the picture’s words, in place of the placeholder', () => {
    expect(first(group, 'p:cNvPr').attributes).toMatchObject({ name: 'picture', descr: 'A roof by a road' });
    expect(all(group, 'p:sp').map((shape) => first(shape, 'p:cNvPr').attributes.name)).toEqual([
      'roof',
      'road',
    ]);
    expect(all(group, 'a:custGeom')).toHaveLength(2);
    expect(all(slide, 'p:ph').filter(({ attributes }) => attributes.type === 'pic')).toEqual([]);
    expect(deck.paths.filter((path) => path.startsWith('ppt/media/'))).toEqual([]);
  });

  it('keeps its colours, scaled places, and lines of no height', () => {
    const [roof, road] = all(group, 'p:sp') as [XmlElement, XmlElement];
    expect(first(roof, 'a:off').attributes).toEqual({ x: String(140 * 12_700), y: String(70 * 12_700) });
    expect(first(roof, 'a:srgbClr').attributes.val).toBe('C0392B');
    expect(first(roof, 'a:alpha').attributes.val).toBe('50000');
    expect(first(road, 'a:ext').attributes).toEqual({ cx: String(400 * 12_700), cy: '1' });
    expect(first(road, 'a:ln').attributes).toEqual({ w: String(8 * 12_700), cap: 'rnd' });
    expect(first(road, 'a:ds').attributes).toEqual({ d: '200000', sp: '100000' });
  });

  it('numbers no two shapes alike, and comes in as a whole', () => {
    const ids = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all(slide, 'p:spTgt').map(({ attributes }) => attributes.spid);
    expect(new Set(targets)).toEqual(new Set([first(group, 'p:cNvPr').attributes.id]));
  });
});
