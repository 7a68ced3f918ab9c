import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { TextFrame } from '../../../src/frames/frame.ts';
import type { Laid, Page } from '../../../src/frames/page.ts';
import type { StructureNode } from '../../../src/frames/structure.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import { PAPERS, type PaperName } from '../../../src/layout/sheets/paper.ts';
import { layoutContext } from '../context.ts';

const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];

interface Manner {
  readonly paper?: PaperName;
  readonly direction?: 'ltr' | 'rtl';
}

function lay(
  cards: string,
  { paper = 'A4', direction = 'ltr' }: Manner = {},
): { laid: Laid; codes: string[] } {
  const { value, diagnostics } = readMarkup({ name: 'cards', text: `<sheet title="Cards">${cards}</sheet>` });
  if (value?.kind !== 'sheet') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const context = layoutContext();
  const { laid } = laySheets(value, paper, { ...context, locale: { ...context.locale, direction } });
  return { laid, codes: context.found.map(({ code }) => code) };
}

const card = (front: string, back: string) =>
  `<card tone="first" number="1"><front><p>${front}</p></front><back><p>${back}</p></back></card>`;
const cardsOf = (count: number, back = 'Back') =>
  `<cards most="8">${Array.from({ length: count }, (_, n) => card(`Front ${n}`, `${back} ${n}`)).join('')}</cards>`;

const texts = ({ items }: Page) =>
  items.filter((item): item is TextFrame => item.kind === 'text' && item.name.startsWith('Paragraph'));
const wordsOf = (frame: TextFrame) =>
  frame.paragraphs
    .flatMap(({ lines }) => lines.flatMap(({ segments }) => segments))
    .map((segment) => (segment.kind === 'text' ? segment.text : ''))
    .join('');
const middle = ({ box }: TextFrame) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** The cell that a place stands in, counted from the page's own left and top. */
const cellAt = (page: Page, { x, y }: { x: number; y: number }) => {
  const lines = page.items.filter((item) => item.kind === 'line');
  const left = lines.filter(({ from, to }) => from.x === to.x && from.x < x).length;
  const above = lines.filter(({ from, to }) => from.y === to.y && from.y < y).length;
  return `${left}/${above}`;
};

describe('Cards', () => {
  it('have each back behind its front when the paper is turned on its long edge', () => {
    const any = fc.record({
      count: fc.integer({ min: 1, max: 20 }),
      paper: fc.constantFrom(...PAPER_NAMES),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
      back: fc.constantFrom('Back', 'A longer back that needs some lines more than others do '.repeat(6)),
    });
    fc.assert(
      fc.property(any, ({ count, back, ...options }) => {
        const { pages } = lay(cardsOf(count, back), options).laid;
        expect(pages.length % 2).toBe(0);
        const found: number[] = [];
        for (let index = 0; index < pages.length; index += 2) {
          const [front, behind] = [pages[index], pages[index + 1]];
          if (!front || !behind) throw new Error('Pages come in pairs');
          const cells = new Map(
            texts(front).map((frame) => [wordsOf(frame).replace('Front ', ''), cellAt(front, middle(frame))]),
          );
          for (const frame of texts(behind)) {
            const number = /(\d+)$/.exec(wordsOf(frame))?.[1];
            if (number === undefined) continue;
            const seen = { ...middle(frame), x: front.width - middle(frame).x };
            expect(cellAt(front, seen)).toBe(cells.get(number));
            found.push(Number(number));
          }
        }
        expect(found.sort((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, n) => n));
      }),
      { numRuns: 60 },
    );
  });

  it('stand eight to a page, and fewer where one of them needs more room', () => {
    const fronts = (back: string) => {
      const [front] = lay(cardsOf(8, back)).laid.pages;
      return front ? texts(front).length : 0;
    };
    expect(fronts('Short')).toBe(8);
    expect(fronts('word '.repeat(110))).toBe(6);
    expect(fronts('word '.repeat(170))).toBe(4);
    expect(fronts('word '.repeat(300))).toBe(2);
  });

  it('say where a text is that no card can hold', () => {
    expect(lay(cardsOf(2, 'word '.repeat(4000))).codes).toEqual(['text-does-not-fit']);
  });

  it('are read front, then back, card after card', () => {
    const { structure, pages } = lay(cardsOf(3)).laid;
    const words = new Map(
      pages.flatMap(texts).flatMap((frame) => frame.paragraphs.map(({ tag }) => [tag, wordsOf(frame)])),
    );
    const read = (node: StructureNode): string[] => [
      words.get(node.tag) ?? '',
      ...node.children.flatMap(read),
    ];
    expect(read(structure).filter(Boolean)).toEqual([
      'Front 0',
      'Back 0',
      'Front 1',
      'Back 1',
      'Front 2',
      'Back 2',
    ]);
  });

  it('have no page of backs where there are none, and fill the page where each pupil gets one', () => {
    const ticket = '<card><front><p>Front</p><lines count="2" description="Answer"/></front></card>';
    const { pages } = lay(`<cards most="4" fill="yes">${ticket}</cards>`).laid;
    expect(pages).toHaveLength(1);
    expect(pages.flatMap(texts)).toHaveLength(4);
  });

  it('need a front', () => {
    const { diagnostics } = readMarkup({
      name: 'x',
      text: '<sheet title="t"><cards most="8"><card/></cards></sheet>',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['card-front']);
  });
});
