import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { FrameItem, LinkFrame, TextFrame } from '../../../src/frames/frame.ts';
import type { Page } from '../../../src/frames/page.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { told } from '../../told.ts';
import { layoutContext } from '../context.ts';

function laid(slides: string, reveal = true) {
  const { value, diagnostics } = readMarkup({ name: 'deck', text: `<deck footer="Foot">${slides}</deck>` });
  if (value?.kind !== 'deck') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const context = { ...layoutContext(), reveal };
  return { pages: laySlides(value, context).laid.pages, found: context.found };
}

const point = (inside: string, id = 'a') =>
  `<slide layout="topic" tone="first" id="${id}"><h1>A claim</h1>${inside}</slide>`;

const POINT = point(
  `<region name="body"><ul reveal="yes"><li>one</li><li><p>two</p><p>more</p><ul><li>deep</li></ul></li></ul></region>
   <region name="example" reveal="yes"><p>such as</p><p>this</p></region>
   <region name="ask" reveal="yes"><p>Why?</p></region>`,
);

const first = <Value>([value]: readonly Value[]): Value => {
  if (value === undefined) throw new Error('Nothing there');
  return value;
};

const textOf = ({ items }: Page, name: string): TextFrame =>
  first(items.filter((item): item is TextFrame => item.kind === 'text' && item.name === name));

const linksOf = ({ items }: Page): LinkFrame[] =>
  items.filter((item): item is LinkFrame => item.kind === 'link');

const clicksOf = (item: FrameItem) => ('reveal' in item ? item.reveal : undefined);

describe('Revealing', () => {
  it('counts one click an item, with all that belongs to it, then one a region, as they are read', () => {
    const page = first(laid(POINT).pages);
    expect(textOf(page, 'body').paragraphs.map(({ reveal }) => reveal)).toEqual([1, 2, 2, 2]);
    expect(['title', 'body', 'example', 'ask'].map((name) => clicksOf(textOf(page, name)))).toEqual([
      undefined,
      undefined,
      3,
      4,
    ]);
  });

  it('starts at 1 on every slide', () => {
    const { pages } = laid(POINT + POINT);
    expect(pages.map((page) => clicksOf(textOf(page, 'ask')))).toEqual([4, 4]);
  });

  it('waits only once for what a split slide repeats', () => {
    const items = Array.from({ length: 9 }, (_, index) => `<li>${index} ${'words on end '.repeat(5)}</li>`);
    const { pages } = laid(
      point(
        `<region name="body"><ul reveal="yes">${items.join('')}</ul></region><region name="ask" reveal="yes"><p>Why?</p></region>`,
      ),
    );
    expect(pages.length).toBeGreaterThan(1);
    const counts = pages.map((page) => textOf(page, 'body').paragraphs.map(({ reveal }) => reveal));
    for (const clicks of counts) expect(clicks).toEqual(clicks.map((_, index) => index + 1));
    expect(pages.map((page) => clicksOf(textOf(page, 'ask')) !== undefined)).toEqual(
      pages.map((_, index) => index === 0),
    );
  });

  it('leaves nothing waiting when it is turned off', () => {
    const page = first(laid(POINT, false).pages);
    expect(JSON.stringify(page)).not.toContain('"reveal"');
  });

  it('cannot be asked of a list and of the region around it', () => {
    const { diagnostics } = readMarkup({
      name: 'deck',
      text: `<deck>${point('<region name="body" reveal="yes"><ul reveal="yes"><li>x</li></ul></region>')}</deck>`,
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['reveal-twice']);
  });
});

describe('Links between slides', () => {
  const overview = (href: string) =>
    `<slide layout="panel" id="all"><h1>All</h1><region name="body"><ol><li href="${href}">The first of them</li><li>No link</li></ol></region></slide>`;
  const back = point('<region name="badge" href="#all" title="Back to all"><p>1</p></region>');

  it('cover an item from its number to its last word, and say its words', () => {
    const page = first(laid(overview('#a') + back).pages);
    const link = first(linksOf(page));
    const [paragraph, other] = textOf(page, 'body').paragraphs;
    const marker = first(paragraph?.marker?.segments ?? []);
    const words = first(paragraph?.lines[0]?.segments ?? []);
    expect(link).toMatchObject({ target: { kind: 'page', id: 'a' }, description: 'The first of them' });
    expect(link.box.x).toBe(marker.x);
    expect(link.box.x + link.box.width).toBeCloseTo(words.x + words.width);
    expect(link.box.y).toBeLessThan(paragraph?.lines[0]?.baseline ?? 0);
    expect(link.box.y + link.box.height).toBeLessThan(other?.lines[0]?.baseline ?? 0);
    expect(linksOf(page)).toHaveLength(1);
  });

  it('cover a region as a whole', () => {
    const [, page] = laid(overview('#a') + back).pages;
    const badge = textOf(page as Page, 'badge');
    expect(linksOf(page as Page)).toEqual([
      {
        kind: 'link',
        box: badge.box,
        covers: 'badge',
        target: { kind: 'page', id: 'all' },
        description: 'Back to all',
      },
    ]);
  });

  it('come with the item they lie on', () => {
    const page = first(laid(overview('#a').replace('<ol>', '<ol reveal="yes">') + back).pages);
    expect(linksOf(page).map(clicksOf)).toEqual([1]);
  });

  it('that lead to no slide are reported, with a suggestion', () => {
    const { found } = laid(overview('#al') + back);
    expect(found.map(({ code, severity, hint }) => [code, severity, hint])).toEqual([
      ['dead-link', 'error', 'Did you mean `#all`?'],
    ]);
  });

  it('of a region need words that say where they lead', () => {
    const { diagnostics } = readMarkup({
      name: 'deck',
      text: `<deck>${back.replace(/ title="[^"]*"/, '')}</deck>`,
    });
    expect(told(diagnostics).map(({ message }) => message)).toEqual([
      'Missing attribute `title` on <region href>, expected where it leads',
    ]);
  });
});
