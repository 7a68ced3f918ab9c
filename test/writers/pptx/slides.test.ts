import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/writers/pptx/write-pptx.ts';
import { descend, elementsOf, type XmlElement } from '../../../src/writers/pptx/xml.ts';
import { laidDeck } from './laid-deck.ts';
import { all, first, openDeck, paragraphProperties, shapeNamed, wordsOf } from './open-deck.ts';
import { ARABIC, HOSTILE, LONG_TITLE } from './pages.ts';

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

function shapesOf(slide: XmlElement): XmlElement[] {
  return elementsOf(first(slide, 'p:spTree')).slice(2);
}

describe('Text in a region', () => {
  const regionShapes = slides.flatMap((slide) =>
    all(slide, 'p:sp').filter((shape) => all(shape, 'p:ph').length > 0),
  );

  it('stands in the placeholder of its region, found by kind and index', () => {
    const references = all(point, 'p:ph').map(({ attributes }) => attributes);
    expect(references).toEqual([
      { type: 'body', idx: '12' },
      { type: 'title' },
      { type: 'body', idx: '13' },
      { type: 'body', idx: '14' },
      { type: 'pic', idx: '15' },
      { type: 'ftr', idx: '20' },
      { type: 'sldNum', idx: '21' },
    ]);
    expect(all(slides[0] as XmlElement, 'p:ph').map(({ attributes }) => attributes.type)).toEqual([
      'ctrTitle',
      'subTitle',
    ]);
  });

  it('says nothing of place, size, colour or font, so that the master restyles it', () => {
    expect(regionShapes).toHaveLength(18);
    for (const shape of regionShapes) {
      expect(descend(shape, 'p:spPr').children).toEqual([]);
      expect(descend(shape, 'p:txBody', 'a:bodyPr').attributes).toEqual({});
      expect([...all(shape, 'a:latin'), ...all(shape, 'a:lnSpc'), ...all(shape, 'a:spcBef')]).toEqual([]);
      for (const run of all(shape, 'a:rPr'))
        expect(Object.keys(run.attributes).join()).toMatch(/^lang(,b)?(,i)?$/);
    }
  });

  it('names a colour only where a run was given one', () => {
    const fills = regionShapes.flatMap((shape) => all(shape, 'a:solidFill'));
    expect(fills.map((each) => first(each, 'a:schemeClr').attributes.val)).toEqual(['accent1']);
  });

  it('keeps the size that was decided', () => {
    const shrunk = regionShapes.flatMap((shape) => all(shape, 'a:normAutofit'));
    expect(shrunk.map(({ attributes }) => attributes)).toEqual([{ fontScale: '70588' }]);
    expect(wordsOf(shapeNamed(point, 'title'))).toEqual([LONG_TITLE]);
  });

  it('says of a paragraph only where it differs from its level', () => {
    expect(paragraphProperties(shapeNamed(point, 'body'))).toEqual([
      [{}, []],
      [{ lvl: '1' }, []],
      [{ marL: '0', indent: '0' }, ['a:buNone']],
      [{}, ['a:buFontTx', 'a:buAutoNum']],
      [{}, ['a:buFontTx', 'a:buAutoNum']],
      [{ marL: '0', indent: '0', algn: 'ctr' }, ['a:buNone']],
      [{ marL: '0', indent: '0', algn: 'r', rtl: '1' }, ['a:buNone']],
      [{ marL: '0', indent: '0' }, ['a:buNone']],
    ]);
  });

  it('keeps strong and emphasised words, the latter upright in an italic region', () => {
    const manners = (name: string) =>
      all(shapeNamed(point, name), 'a:rPr').map(({ attributes: { b, i } }) => [b, i]);
    expect(manners('body').slice(0, 4)).toEqual([
      [undefined, undefined],
      ['1', undefined],
      [undefined, undefined],
      [undefined, '1'],
    ]);
    expect(manners('example')[1]).toEqual([undefined, '0']);
  });

  it('keeps every word as it is', () => {
    expect(wordsOf(shapeNamed(point, 'example'))).toEqual([`${HOSTILE} tegak merah`]);
    expect(wordsOf(shapeNamed(point, 'body'))).toContain(ARABIC);
    expect(wordsOf(shapeNamed(slides[0] as XmlElement, 'subtitle'))).toEqual([
      'Pertanyaan:\vapa yang mengancam',
    ]);
  });

  it('counts letters on over what is nested in them', () => {
    const numbers = all(shapeNamed(letters, 'body'), 'a:buAutoNum').map(({ attributes }) => attributes);
    expect(numbers).toEqual([{ type: 'alphaUcPeriod' }, { type: 'alphaUcPeriod' }]);
  });
});

describe('Every slide', () => {
  it('numbers its shapes from 2 in reading order', () => {
    for (const slide of slides) {
      const ids = shapesOf(slide).map((shape) => first(shape, 'p:cNvPr').attributes.id);
      expect(ids).toEqual(ids.map((_, index) => String(index + 2)));
    }
  });

  it('names its shapes as its frames, in their order', () => {
    const names = shapesOf(free).map((shape) => first(shape, 'p:cNvPr').attributes.name);
    expect(names).toEqual([
      ...['title', 'Panel', 'Arrow', 'Free text', 'Line down', 'Line up', 'Ornament', 'Ke sampul', 'Ke buku'],
      ...['footer', 'number'],
    ]);
  });

  it('says the language of all its text, that of empty paragraphs too', () => {
    for (const slide of slides) {
      const properties = [...all(slide, 'a:rPr'), ...all(slide, 'a:endParaRPr')];
      expect(properties.length).toBeGreaterThan(1);
      for (const { attributes } of properties) expect(attributes.lang).toBe('id');
      for (const run of ['a:r', 'a:fld', 'a:br'].flatMap((name) => all(slide, name))) {
        expect(all(run, 'a:rPr')).toHaveLength(1);
      }
    }
  });

  it('has a text body in every shape, with a paragraph', () => {
    for (const shape of slides.flatMap((slide) => all(slide, 'p:sp'))) {
      expect(all(first(shape, 'p:txBody'), 'a:p').length).toBeGreaterThan(0);
    }
  });

  it('keeps its number a field and its footer a text', () => {
    const field = first(shapeNamed(table, 'number'), 'a:fld');
    expect(field.attributes.type).toBe('slidenum');
    expect(wordsOf(shapeNamed(table, 'number'))).toEqual(['3']);
    expect(wordsOf(shapeNamed(table, 'footer'))).toEqual(['Keamanan & Negara']);
  });
});
