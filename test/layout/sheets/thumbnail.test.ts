import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { Box } from '../../../src/frames/drawing.ts';
import type { FrameItem } from '../../../src/frames/frame.ts';
import type { Laid } from '../../../src/frames/page.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import { PAPERS, type PaperName } from '../../../src/layout/sheets/paper.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import type { PrintStyle } from '../../../src/theme/theme.ts';
import { layoutContext, theme } from '../context.ts';
import { figureMarkup } from '../figures/figures.ts';

const SLIDES = [
  '<slide layout="topic" tone="first" id="a"><region name="badge">1</region><h1>Claim</h1><region name="body"><ul><li>See <a href="https://example.org">this</a></li></ul></region><region name="ask"><p>Ask?</p></region></slide>',
  '<slide layout="table" id="b"><h1>Table</h1><region name="table"><table columns="1 1"><tr><th>A</th><th>B</th></tr><tr><th>C</th><td>D</td></tr></table></region></slide>',
  `<slide layout="diagram" id="s"><h1>Map</h1><region name="diagram">${figureMarkup({ groups: [['Habit'], ['Trial']], links: [['b0', 'a0']] })}</region></slide>`,
  '<slide layout="question" id="q"><h1>Why?</h1></slide>',
];

function tree(text: string) {
  const { value, diagnostics } = readMarkup({ name: 'markup', text });
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

function deckOf(slides: readonly string[]): Laid {
  const value = tree(`<deck footer="Foot">${slides.join('')}</deck>`);
  if (value.kind !== 'deck') throw new Error('A deck was read');
  return laySlides(value, layoutContext()).laid;
}

function handout(
  deck: Laid,
  paper: PaperName = 'A4',
  numbers = deck.pages.map((_, index) => index + 1),
  printStyle?: PrintStyle,
) {
  const thumbnails = numbers.map(
    (number) =>
      `<thumbnail slide="${number}" alt="Slide ${number}" lines="Notes on slide ${number}"><p>${number}</p></thumbnail>`,
  );
  const value = tree(`<sheet title="x"><h1>Title of the lesson</h1>${thumbnails.join('')}</sheet>`);
  if (value.kind !== 'sheet') throw new Error('A sheet was read');
  const context = { ...layoutContext(), slides: deck, ...(printStyle && { printStyle }) };
  return { ...laySheets(value, paper, context).laid, found: context.found };
}

const deck = deckOf(SLIDES);
const named = (items: readonly FrameItem[], name: string) =>
  items.filter((item) => 'name' in item && item.name.startsWith(name));
const edgeOf = (items: readonly FrameItem[], slide: number): Box => {
  const [edge] = named(items, `Frame of slide ${slide}`);
  if (edge?.kind !== 'shape') throw new Error('A thumbnail has a frame');
  return edge.box;
};

describe('Slides drawn small', () => {
  it.each(['A4', 'Letter', 'F4'] as const)(
    'stand three to a page on %s, each beside lines that fill its height',
    (paper) => {
      const many = deckOf(Array.from({ length: 8 }, () => SLIDES[0] ?? ''));
      const { pages, found } = handout(many, paper);
      expect(found).toEqual([]);
      const edges = (items: readonly FrameItem[]) => named(items, 'Frame of slide');
      expect(pages.map(({ items }) => edges(items).length)).toEqual([3, 3, 2]);
      const lines = (pages[1]?.items ?? []).filter((item) => item.kind === 'line');
      expect(lines.length % 3).toBe(0);
      expect(lines.length / 3).toBeGreaterThanOrEqual(7);
      for (const line of lines)
        expect(line.to.x).toBeCloseTo(PAPERS[paper].width - theme.sheets.margins.right);
    },
  );

  it.each(['A4', 'Letter', 'F4'] as const)(
    'stand two to a page of large print on %s, each over its lines and larger than beside them',
    (paper) => {
      const many = deckOf(Array.from({ length: 4 }, () => SLIDES[0] ?? ''));
      const { pages } = handout(many, paper, [1, 2, 3, 4], 'large-print');
      expect(pages.map(({ items }) => named(items, 'Frame of slide').length)).toEqual([2, 2]);
      const [page] = pages;
      const edge = edgeOf(page?.items ?? [], 2);
      expect(edge.width).toBeGreaterThan(edgeOf(handout(many, paper).pages[0]?.items ?? [], 2).width * 1.2);
      const last = page?.items.filter((item) => item.kind === 'line').at(-1);
      expect(last?.from.y).toBeGreaterThan(edge.y + edge.height);
      expect(last?.from.y).toBeLessThan(PAPERS[paper].height - theme.sheets.margins.bottom);
    },
  );

  it('keep everything of a slide within its edge, in letters of the same share', () => {
    const { items = [] } = handout(deck).pages[0] ?? {};
    const edge = edgeOf(items, 1);
    const share = edge.width / 960;
    const frames = named(items, 'Slide 1, ');
    expect(frames.length).toBeGreaterThan(8);
    for (const frame of frames) {
      if (!('box' in frame)) continue;
      expect(frame.box.x).toBeGreaterThanOrEqual(edge.x - 1e-6);
      expect(frame.box.x + frame.box.width).toBeLessThanOrEqual(edge.x + edge.width + 1e-6);
      expect(frame.box.y + frame.box.height).toBeLessThanOrEqual(edge.y + edge.height + 1e-6);
    }
    const [body] = named(items, 'Slide 1, body');
    const line = body?.kind === 'text' ? body.paragraphs[0]?.lines[0] : undefined;
    const [original] = named(deck.pages[0]?.items ?? [], 'body');
    const whole = original?.kind === 'text' ? original.paragraphs[0]?.lines[0] : undefined;
    const segment = line?.segments[0];
    const large = whole?.segments[0];
    if (segment?.kind !== 'text' || large?.kind !== 'text') throw new Error('The body has words');
    expect(line?.baseline).toBeCloseTo(edge.y + (whole?.baseline ?? 0) * share);
    expect(segment.size).toBeCloseTo(large.size * share);
    expect(segment.x).toBeCloseTo(edge.x + large.x * share);
  });

  it('are a figure each with the slide’s title for alternative text, and nothing in them is read on its own', () => {
    const { pages, structure } = handout(deck);
    const figures = structure.children.filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual(['Slide 1', 'Slide 2', 'Slide 3', 'Slide 4']);
    const tags = new Set(figures.map(({ tag }) => tag));
    for (const item of pages.flatMap(({ items }) => named(items, 'Slide '))) {
      if (item.kind === 'text') for (const { tag } of item.paragraphs) expect(tags).toContain(tag);
      else expect('tag' in item && tags.has(item.tag ?? -1)).toBe(true);
    }
  });

  it('draw what regions and layouts lay behind the words, and tables as shapes and words', () => {
    const { items = [] } = handout(deck).pages[0] ?? {};
    expect(named(items, 'Slide 1, Behind ask')).toHaveLength(1);
    expect(named(items, 'Slide 1, Background')).toHaveLength(1);
    expect(named(items, 'Slide 2, table ')).toHaveLength(8);
    expect(items.some(({ kind }) => kind === 'table')).toBe(false);
  });

  it('take the colours of paper, and no clicks', () => {
    const { pages } = handout(deck);
    const items = pages.flatMap((page) => page.items);
    expect(items.some(({ kind }) => kind === 'link')).toBe(false);
    const links = items.flatMap((item) =>
      item.kind === 'text'
        ? item.paragraphs.flatMap(({ lines }) => lines.flatMap(({ segments }) => segments))
        : [],
    );
    expect(links.some((segment) => 'link' in segment)).toBe(false);
    for (const item of items) {
      if (item.kind === 'shape' && item.fill)
        expect(item.fill.hex).toBe(theme.sheets.colours[item.fill.slot]);
    }
  });

  it('report a slide that the deck does not have', () => {
    expect(handout(deck, 'A4', [9]).found).toMatchObject([
      { code: 'unknown-slide', message: "Unexpected slide 9, expected one of the deck's 4" },
    ]);
  });
});
