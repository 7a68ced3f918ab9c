import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toEmu } from '../../../src/base/length.ts';
import type { LineFrame } from '../../../src/frames/frame.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { writePptx } from '../../../src/writers/pptx/write-pptx.ts';
import { childrenOf, descend, elementsOf, type XmlElement } from '../../../src/writers/pptx/xml.ts';
import { openXmlErrors } from '../../conformance/open-xml-sdk.ts';
import { layoutContext } from '../../layout/context.ts';
import { deckWith, type FigureSketch } from '../../layout/figures/figures.ts';
import { all, first, openDeck, wordsOf } from './open-deck.ts';

const FIGURE = {
  groups: [
    ['Habit', 'Traders', 'Burden'],
    ['Transport', 'Trials'],
  ],
  links: [
    ['b0', 'a2'],
    ['b0', 'a0'],
    ['b1', 'a0'],
    ['b1', 'a1'],
  ],
} as const satisfies FigureSketch;
const { laid } = laySlides(deckWith(FIGURE), layoutContext());
const { bytes } = await writePptx(laid);
const slide = openDeck(bytes).slide(1);
const lines = (laid.pages[0]?.items ?? []).filter((item): item is LineFrame => item.kind === 'line');
const connectors = all(slide, 'p:cxnSp');

const folder = mkdtempSync(path.join(os.tmpdir(), 'kapur-diagram-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shapeOf = (id: string | undefined) =>
  all(slide, 'p:sp').find((shape) => first(shape, 'p:cNvPr').attributes.id === id);

/** Where a site of a shape lies on the slide, EMU. */
function sitePlace(shape: XmlElement, site: XmlElement): [number, number] {
  const { x = '', y = '' } = first(shape, 'a:off').attributes;
  const { cx = '', cy = '' } = first(shape, 'a:ext').attributes;
  const at = first(site, 'a:pos').attributes;
  const guide = all(shape, 'a:gd').find(({ attributes }) => attributes.name === at.y)?.attributes.fmla ?? '';
  const [, share = '0', whole = '1'] = /^\*\/ h (\d+) (\d+)$/.exec(guide) ?? [];
  return [
    Number(x) + (at.x === 'r' ? Number(cx) : 0),
    Number(y) + (Number(cy) * Number(share)) / Number(whole),
  ];
}

describe('A figure in PowerPoint', () => {
  it('is valid for the Open XML SDK', async () => {
    const file = path.join(folder, 'deck.pptx');
    writeFileSync(file, bytes);
    expect(await openXmlErrors(file)).toEqual([]);
  });

  it('joins its boxes by connectors that are glued to a site of each, just where they end', () => {
    expect(connectors).toHaveLength(FIGURE.links.length);
    for (const [index, connector] of connectors.entries()) {
      for (const [name, end] of [
        ['a:stCxn', 'from'],
        ['a:endCxn', 'to'],
      ] as const) {
        const { id, idx } = first(connector, name).attributes;
        const shape = shapeOf(id);
        const site = shape && all(shape, 'a:cxn')[Number(idx)];
        if (!shape || !site) throw new Error(`${name} leads to a site`);
        const [x, y] = sitePlace(shape, site);
        const point = lines[index]?.[end] ?? { x: 0, y: 0 };
        expect(Math.abs(x - toEmu(point.x))).toBeLessThan(3);
        expect(Math.abs(y - toEmu(point.y))).toBeLessThan(3);
      }
    }
  });

  it('keeps the four sites of any rectangle first, for lines that are drawn by hand', () => {
    for (const shape of all(slide, 'p:sp').filter((each) => all(each, 'a:custGeom').length > 0)) {
      const sites = all(shape, 'a:pos').map(({ attributes: { x, y } }) => `${x} ${y}`);
      expect(sites.slice(0, 4)).toEqual(['hc t', 'l vc', 'hc b', 'r vc']);
      expect(sites.length).toBeGreaterThan(4);
    }
  });

  it('points from the topic that leads to another to that other', () => {
    for (const [index, connector] of connectors.entries()) {
      expect(first(connector, 'a:prstGeom').attributes.prst).toBe('straightConnector1');
      expect(first(connector, 'a:tailEnd').attributes).toEqual({ type: 'triangle', w: 'lg', len: 'lg' });
      const line = lines[index];
      const { flipH, flipV } = first(connector, 'a:xfrm').attributes;
      expect([flipH === '1', flipV === '1']).toEqual([
        (line?.to.x ?? 0) < (line?.from.x ?? 0),
        (line?.to.y ?? 0) < (line?.from.y ?? 0),
      ]);
    }
  });

  it('groups each box with its number, with words for those who do not see the lines', () => {
    const groups = all(slide, 'p:grpSp');
    expect(groups).toHaveLength(5);
    const habit = groups.find((group) => wordsOf(group).includes('Habit'));
    if (!habit) throw new Error('There is a group');
    expect(descend(habit, 'p:nvGrpSpPr', 'p:cNvPr').attributes.descr).toBe('a 1: Habit.');
    expect(childrenOf(habit, 'p:sp').map((shape) => wordsOf(shape))).toEqual([['Habit'], ['1']]);
    const [own, ...inner] = all(habit, 'a:xfrm').map((place) =>
      elementsOf(place).map(({ attributes }) => attributes),
    );
    expect(own?.slice(0, 2)).toEqual(own?.slice(2));
    expect(inner[0]).toEqual(own?.slice(0, 2));
  });

  it('numbers every shape once, groups too', () => {
    const ids = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds its words in shapes that PowerPoint edits, in names of the theme', () => {
    const [box] = all(slide, 'a:custGeom');
    expect(box).toBeDefined();
    const octagon = all(slide, 'p:sp').find((shape) =>
      all(shape, 'a:prstGeom').some(({ attributes }) => attributes.prst === 'octagon'),
    );
    if (!octagon) throw new Error('The first group has octagons');
    expect(first(descend(octagon, 'p:spPr', 'a:solidFill'), 'a:schemeClr').attributes.val).toBe('accent1');
    expect(all(slide, 'a:srgbClr')).toEqual([]);
  });

  it('hangs the link of a topic on its box', () => {
    const linked = all(slide, 'p:sp').filter(
      (shape) => all(first(shape, 'p:cNvPr'), 'a:hlinkClick').length > 0,
    );
    expect(linked.map((shape) => wordsOf(shape)[0]).sort()).toEqual(FIGURE.groups.flat().sort());
  });
});
