import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/writers/pptx/write-pptx.ts';
import { descend, elementsOf, type XmlElement } from '../../../src/writers/pptx/xml.ts';
import { fill, page, paragraph } from './frames.ts';
import { laidDeck } from './laid-deck.ts';
import { all, first, openDeck, paragraphProperties, shapeNamed, wordsOf } from './open-deck.ts';

const laid = laidDeck();
const deck = openDeck((await writePptx(laid)).bytes);
const slides = laid.pages.map((_, index) => deck.slide(index + 1));
const [, point, table, free, letters] = slides as [
  XmlElement,
  XmlElement,
  XmlElement,
  XmlElement,
  XmlElement,
];

function targetOf(slide: number, link: XmlElement): string | undefined {
  const related = all(deck.tree(`ppt/slides/_rels/slide${slide}.xml.rels`), 'Relationship');
  return related.find(({ attributes }) => attributes.Id === link.attributes['r:id'])?.attributes.Target;
}

describe('Links', () => {
  it('lead to addresses outside and to slides by what they show', () => {
    const [site, slide] = all(shapeNamed(point, 'body'), 'a:hlinkClick') as [XmlElement, XmlElement];
    expect(targetOf(2, site)).toBe('https://example.org/?a=1&b=%C3%BC');
    expect(targetOf(2, slide)).toBe('slide3.xml');
    expect(slide.attributes.action).toBe('ppaction://hlinksldjump');
  });

  it('stand in table cells too', () => {
    expect(targetOf(3, first(table, 'a:hlinkClick'))).toBe('mailto:a@example.org');
  });

  it('cover an area that takes clicks and tells where it leads', () => {
    const area = shapeNamed(free, 'Ke sampul');
    const properties = first(area, 'p:cNvPr');
    expect(properties.attributes.descr).toBe('Ke sampul');
    expect(targetOf(4, first(properties, 'a:hlinkClick'))).toBe('slide1.xml');
    expect(first(descend(area, 'p:spPr', 'a:solidFill'), 'a:alpha').attributes.val).toBe('0');
  });

  it('that cover a whole region are the own links of its shape, told by their tip', async () => {
    const covered = page('point', [
      fill('point', 'badge', [paragraph('1')]),
      {
        kind: 'link',
        box: { x: 44, y: 34, width: 56, height: 56 },
        covers: 'badge',
        target: { kind: 'url', href: 'https://example.org/' },
        description: 'Kembali ke "ikhtisar"',
      },
      fill('point', 'title', [paragraph('Judul')]),
    ]);
    const slide = openDeck((await writePptx(laidDeck([covered]))).bytes).slide(1);
    const names = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.name);
    expect(names).toEqual(['', 'badge', 'title']);
    const link = first(shapeNamed(slide, 'badge'), 'a:hlinkClick');
    expect(link.attributes.tooltip).toBe('Kembali ke "ikhtisar"');
    expect(all(first(shapeNamed(slide, 'badge'), 'p:txBody'), 'a:hlinkClick')).toEqual([]);
  });

  it('that cover a whole table stay an area over it', async () => {
    const [, , grid] = laid.pages;
    const frame = grid?.items.find((item) => item.kind === 'table');
    if (!frame) throw new Error('The third page has a table');
    const area = {
      kind: 'link',
      box: frame.box,
      covers: 'table',
      target: { kind: 'url', href: 'https://example.org/' },
      description: 'Ke peta',
    } as const;
    const slide = openDeck((await writePptx(laidDeck([page('table', [frame, area])]))).bytes).slide(1);
    expect(first(shapeNamed(slide, 'Ke peta'), 'p:cNvPr').attributes.descr).toBe('Ke peta');
  });

  it('never run scripts or lead nowhere: the words stay, the link goes', () => {
    expect(wordsOf(shapeNamed(letters, 'body')).at(-1)).toBe('skriphilang');
    expect(all(letters, 'a:hlinkClick')).toEqual([]);
    expect(deck.paths.map((name) => deck.text(name)).join()).not.toContain('javascript:');
  });
});

describe('Pictures', () => {
  it('fill their placeholder, and say their place only where they keep their proportions inside it', () => {
    expect(descend(shapeNamed(letters, 'picture'), 'p:spPr').children).toEqual([]);
    const [place] = elementsOf(descend(shapeNamed(point, 'picture'), 'p:spPr'));
    expect(place?.name).toBe('a:xfrm');
  });

  it('tell what they show, or that they are decoration, as shapes and lines are', () => {
    const told = (slide: XmlElement, name: string) => {
      const properties = first(shapeNamed(slide, name), 'p:cNvPr');
      return [properties.attributes.descr, all(properties, 'adec:decorative').length];
    };
    expect(told(point, 'picture')).toEqual(['Satu "titik" & lainnya', 0]);
    for (const name of ['Ornament', 'Panel', 'Arrow', 'Line up'])
      expect(told(free, name)).toEqual([undefined, 1]);
  });
});

describe('A table', () => {
  const frame = shapeNamed(table, 'table');

  it('fills its placeholder as a native table with a head and alternative text', () => {
    expect(first(frame, 'p:ph').attributes).toEqual({ type: 'tbl', idx: '16' });
    expect(first(frame, 'p:cNvPr').attributes.descr).toBe('Hambatan dan upaya');
    expect(first(frame, 'a:tblPr').attributes).toEqual({ firstRow: '1' });
  });

  it('has the place, widths, heights and insets that were decided', () => {
    expect(first(frame, 'a:off').attributes).toEqual({ x: '558800', y: '1778000' });
    expect(first(frame, 'a:ext').attributes).toEqual({ cx: '11074400', cy: '1016000' });
    expect(all(frame, 'a:gridCol').map(({ attributes }) => attributes.w)).toEqual([
      '3683000',
      '3683000',
      '3708400',
    ]);
    expect(all(frame, 'a:tr').map(({ attributes }) => attributes.h)).toEqual(['508000', '508000']);
    expect(first(frame, 'a:tcPr').attributes).toEqual({
      ...{ marL: '127000', marR: '127000', marT: '76200', marB: '76200' },
      anchor: 'ctr',
    });
  });

  it('names fonts and colours of the theme', () => {
    const [head] = all(frame, 'a:tc') as [XmlElement];
    const run = first(head, 'a:rPr');
    expect(run.attributes).toEqual({ lang: 'id', sz: '2000', b: '1' });
    expect(
      elementsOf(run)
        .slice(1)
        .map(({ attributes }) => attributes.typeface),
    ).toEqual(['+mn-lt', '+mn-ea', '+mn-cs']);
    expect(first(run, 'a:schemeClr').attributes.val).toBe('bg1');
    expect(first(descend(head, 'a:tcPr', 'a:solidFill'), 'a:schemeClr').attributes.val).toBe('tx2');
    expect(first(descend(head, 'a:tcPr', 'a:lnB'), 'a:schemeClr').attributes.val).toBe('accent4');
    expect(all(frame, 'a:srgbClr')).toEqual([]);
  });
});

describe('What stands free on a slide', () => {
  it('is a text box with its whole style in names of the theme', () => {
    const box = shapeNamed(free, 'Free text');
    expect(first(box, 'p:cNvSpPr').attributes.txBox).toBe('1');
    expect(first(box, 'a:bodyPr').attributes).toMatchObject({
      ...{ lIns: '50800', tIns: '12700', rIns: '25400', bIns: '38100' },
      anchor: 'ctr',
    });
    const [plain, , upright] = all(box, 'a:rPr') as [XmlElement, XmlElement, XmlElement];
    expect(plain.attributes).toEqual({ lang: 'id', sz: '2200', i: '1' });
    expect(upright.attributes).toEqual({ lang: 'id', sz: '2200' });
    expect(first(plain, 'a:latin').attributes.typeface).toBe('+mj-lt');
    expect(paragraphProperties(box)[1]).toEqual([
      { marL: '254000', indent: '-254000', algn: 'l' },
      ['a:lnSpc', 'a:spcBef', 'a:buFont', 'a:buChar'],
    ]);
  });

  it('is a shape or a line, drawn as its frame says', () => {
    const panel = descend(shapeNamed(free, 'Panel'), 'p:spPr');
    expect(first(panel, 'a:prstGeom').attributes.prst).toBe('roundRect');
    expect(first(panel, 'a:ln').attributes.w).toBe('19050');
    expect(first(panel, 'a:prstDash').attributes.val).toBe('dash');
    expect(first(shapeNamed(free, 'Arrow'), 'a:schemeClr').attributes.val).toBe('hlink');
    expect(first(shapeNamed(free, 'Line up'), 'a:xfrm').attributes.flipV).toBe('1');
    expect(first(descend(shapeNamed(free, 'Line down'), 'p:spPr'), 'a:ext').attributes).toEqual({
      cx: '2540000',
      cy: '0',
    });
  });
});
