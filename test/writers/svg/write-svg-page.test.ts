import { parseXml, XmlElement, type XmlText } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Laid, Page } from '../../../src/frames/page.ts';
import { writeSvgPage } from '../../../src/writers/svg/write-svg-page.ts';
import { faces, INK } from '../pdf/faces.ts';
import { box, image, line, paragraph, row, shape, textFrame } from '../pdf/frames.ts';
import { slides } from '../pdf/slides.ts';
import { worksheet } from '../pdf/worksheet.ts';

const [slide] = slides.pages as [Page];
const address = (key: string) => `/pictures/${key}`;
const svgOf = (items: Page['items'], laid: Laid = slides) =>
  writeSvgPage(laid, { ...slide, items, title: 'Slide' }, address);

/** Every element of a page in the order of the file. */
function elementsOf(svg: string): XmlElement[] {
  const walk = (node: XmlElement): XmlElement[] => [
    node,
    ...node.children.filter((child) => child instanceof XmlElement).flatMap(walk),
  ];
  return walk(parseXml(svg).root as XmlElement);
}

const named = (svg: string, name: string) => elementsOf(svg).filter((node) => node.name === name);

describe('A page as SVG', () => {
  it('says its size, its title and its language', () => {
    const [root] = elementsOf(writeSvgPage(slides, slide, address));
    expect(root?.attributes).toMatchObject({
      viewBox: '0 0 960 540',
      width: '960pt',
      role: 'group',
      'aria-label': 'Apa ancamannya?',
      lang: 'id',
    });
  });

  it('holds the words of a slide in the order in which they are read', () => {
    const words = named(writeSvgPage(slides, slide, address), 'text').map(({ text }) => text);
    expect(words.join('').trim()).toBe(
      'Apa ancamannya? Diskusikan berdua. Hambatan Upaya Wilayah Patroli 7dekorasi',
    );
  });

  it('draws a word on its baseline, as wide as it was measured, in the very face', () => {
    const svg = svgOf([textFrame(box(0, 0, 100, 20), [paragraph(1, [row(48, 72, 'Kapur')])])]);
    const [word] = named(svg, 'text');
    const font = faces.open('Carlito-Regular');
    const width = (font.layout('Kapur').advanceWidth / font.unitsPerEm) * 11;
    expect(word?.attributes).toMatchObject({
      x: '48',
      y: '72',
      'font-family': "'Carlito-Regular'",
      'font-size': '11',
      fill: `#${INK.hex}`,
      textLength: String(Math.round(width * 1000) / 1000),
    });
  });

  it('starts a word that runs from the right at its right end', () => {
    const word = { ...row(100, 50, 'שלום').segments[0], width: 40, direction: 'rtl' } as const;
    const svg = svgOf([textFrame(box(0, 0, 200, 60), [paragraph(1, [line(50, word as never)])])]);
    expect(named(svg, 'text')[0]?.attributes).toMatchObject({ x: '140', direction: 'rtl' });
  });

  it('lays the shape of a region behind what fills it, and none where nothing does', () => {
    const filled = writeSvgPage(slides, slide, address);
    expect(filled).toContain('fill="#E4ECF7" stroke="#1F5FBF" stroke-width="2"');
    expect(svgOf([])).not.toContain('stroke-width="2"');
  });

  it('marks what waits for a click by its number', () => {
    const waiting = {
      ...textFrame(box(0, 0, 9, 9), [{ ...paragraph(1, [row(0, 9, 'two')]), reveal: 2 }]),
      reveal: 1,
    };
    const svg = svgOf([waiting, { ...shape(box(0, 0, 9, 9), 'rect', { fill: INK }), reveal: 3 }]);
    const clicks = elementsOf(svg).flatMap(({ attributes }) => attributes['data-reveal'] ?? []);
    expect(clicks).toEqual(['1', '2', '3']);
  });

  it('leads to a page by its id, and to the web in a window of its own', () => {
    const links = named(writeSvgPage(slides, slide, address), 'a');
    expect(links[0]?.attributes).toEqual({ href: '#next', 'aria-label': 'Slide berikutnya' });
    const url = { kind: 'url', href: 'https://example.org/?a=1&b=2' } as const;
    const svg = svgOf([textFrame(box(0, 0, 9, 9), [paragraph(1, [row(0, 9, ['here', { link: url }])])])]);
    expect(named(svg, 'a')[0]?.attributes).toEqual({
      href: url.href,
      target: '_blank',
      rel: 'noreferrer',
    });
  });

  it('describes pictures, gaps and tables, and hides what only decorates', () => {
    const svg = svgOf([image(box(0, 0, 9, 9), 'a b.png', 'A river'), image(box(0, 0, 9, 9), 'x', '')]);
    expect(
      named(svg, 'svg')
        .slice(1)
        .map(({ attributes }) => attributes),
    ).toMatchObject([{ role: 'img', 'aria-label': 'A river' }, { 'aria-hidden': 'true' }]);
    const sheet = worksheet.pages.map((page) => writeSvgPage(worksheet, page, address)).join('');
    expect(sheet).toContain('role="img" aria-label=');
    const table = elementsOf(writeSvgPage(slides, slide, address)).map(({ attributes }) => attributes.role);
    expect(table.filter((role) => ['table', 'row', 'columnheader', 'cell'].includes(role ?? ''))).toEqual([
      ...['table', 'row', 'columnheader', 'columnheader', 'row', 'cell', 'cell'],
    ]);
  });

  it('keeps the frames of a group together under its description', () => {
    const group = { name: 'map', alt: 'Cost leads to sharing' };
    const frame = textFrame(box(0, 0, 9, 9), []);
    const svg = svgOf([{ ...frame, group }, { ...frame, group }, frame]);
    expect(named(svg, 'g').map(({ attributes }) => attributes)).toEqual([
      { role: 'group', 'aria-label': group.alt },
    ]);
  });

  it('refuses a layout that the document lacks', () => {
    expect(() => writeSvgPage(slides, { ...slide, layout: 'other' }, address)).toThrow(RangeError);
  });
});

describe('Any text on a page', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.constantFrom(
      '</text><script>alert(1)</script>',
      '"><a href="javascript:1">',
      ']]>',
      '<!--',
      "' onload='",
    ),
  );

  it('stays text: the file is well formed, holds no other elements, and reads as it was written', () => {
    const plain = elementsOf(pageOf('words')).map(({ name }) => name);
    fc.assert(
      fc.property(anyText, (text) => {
        const elements = elementsOf(pageOf(text));
        expect(elements.map(({ name }) => name)).toEqual(plain);
        const [words] = elements.filter(({ name }) => name === 'text');
        expect((words?.children[0] as XmlText | undefined)?.text ?? '').toBe(readable(text));
      }),
    );
  });

  function pageOf(text: string): string {
    const segment = { ...row(0, 9, 'words').segments[0], text, face: text } as never;
    const url = { kind: 'page', id: text } as const;
    return svgOf([
      textFrame(box(0, 0, 9, 9), [
        { ...paragraph(1, [line(9, segment, row(9, 9, ['x', { link: url }]).segments[0] as never)]) },
      ]),
      image(box(0, 0, 9, 9), text, text || 'x'),
    ]);
  }

  /** What XML can hold. */
  function readable(text: string): string {
    return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  }
});
