import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { FrameItem } from '../../../src/frames/frame.ts';
import type { LayoutOptions } from '../../../src/layout/layout-context.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import { layoutContext, theme } from '../context.ts';

/** pt */
const A4_HEIGHT = 841.89;

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

function lay(body: string, options: Partial<LayoutOptions> = {}) {
  const { value } = readMarkup({
    name: 'sheet',
    text: `<sheet title="A" margin="yes"><footer><p>A</p></footer>${body}</sheet>`,
  });
  if (value?.kind !== 'sheet') throw new Error('No sheet');
  const context = { ...layoutContext(), ...options };
  return laySheets(value, 'A4', context).laid.pages.map(({ items }) => items.flatMap(lineOf));
}

function lineOf(item: FrameItem) {
  if (item.kind !== 'text' || !item.name.startsWith('Paragraph')) return [];
  const text = item.paragraphs.flatMap(({ lines }) =>
    lines.map(({ segments }) => segments.map((segment) => ('text' in segment ? segment.text : '')).join('')),
  );
  return [{ text: text.join(' '), ...item.box }];
}

describe('A margin', () => {
  it('holds notes beside the words that follow them, clear of the text', () => {
    const [page = []] = lay(
      `<margin><p class="small">aside ${words(30)}</p></margin><p>body ${words(90)}</p>`,
    );
    const body = page.filter(({ width }) => width > 200);
    const notes = page.filter(({ width }) => width < 200);
    expect(notes.length).toBeGreaterThan(3);
    expect(notes[0]?.y).toBe(body[0]?.y);
    for (const { x } of notes) expect(x).toBeGreaterThan((body[0]?.x ?? 0) + (body[0]?.width ?? 0));
    for (const [index, { y }] of notes.slice(1).entries()) {
      expect(y).toBeGreaterThan((notes[index]?.y ?? 0) + (notes[index]?.height ?? 0) - 0.01);
    }
  });

  it('sets notes as close as their own lines are, past the ends of paragraphs beside them', () => {
    const [page = []] = lay(
      `<margin><p class="small">aside ${words(60)}</p></margin>${`<p>body ${words(20)}</p>`.repeat(5)}`,
    );
    const notes = page.filter(({ width }) => width < 200);
    const steps = notes.slice(1).map(({ y }, index) => y - (notes[index]?.y ?? 0));
    expect(steps.length).toBeGreaterThan(8);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 3);
  });

  it('leaves what has no room beside its words below them, and before what follows', () => {
    const [page = []] = lay(
      `<margin><p class="small">${words(60)}</p></margin><p>body</p><h2>Next</h2><p>after</p>`,
    );
    const after = page.find(({ text }) => text === 'after');
    const notes = page.filter(({ width }) => width < 200);
    expect(notes).not.toHaveLength(0);
    for (const { y, height } of notes) expect(y + height).toBeLessThan(after?.y ?? 0);
  });

  const entries = (name: string, count: number) => `<ul>${`<li>${name} ${words(9)}</li>`.repeat(count)}</ul>`;
  const topic = (name: string, count: number) =>
    `<p class="topic" keep="next">${name}</p><h3>claim ${name}</h3><margin>${entries(`aside${name}`, count)}</margin><p>body${name}</p>`;

  it('moves the whole next topic below a note that reaches past its own, and leaves no hole within it', () => {
    const [page = []] = lay(topic('A', 4) + topic('B', 1));
    const at = (start: string) => page.find(({ text }) => text.startsWith(start));
    const notes = page.filter(({ width }) => width < 200);
    const [last] = notes.filter(({ y }) => y < (at('B')?.y ?? 0)).slice(-1);
    expect(at('B')?.y).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0) - 0.01);
    expect(at('asideB')?.y).toBeGreaterThan((at('B')?.y ?? 0) - 1);
    // The words of both topics are as far below their headings.
    const step = (name: string) => (at(`body${name}`)?.y ?? 0) - (at(name)?.y ?? 0);
    expect(step('A')).toBeGreaterThan(0);
    expect(step('B')).toBeCloseTo(step('A'), 3);
  });

  it('begins beside the heading of its topic', () => {
    const [page = []] = lay(topic('A', 1));
    const at = (start: string) => page.find(({ text }) => text.startsWith(start))?.y ?? 0;
    expect(at('asideA')).toBeCloseTo(at('A'), 0);
  });

  it('parts no entry of a note by the end of a page', () => {
    for (let count = 380; count < 460; count += 8) {
      const pages = lay(`<p>${words(count)}</p>${topic('A', 3)}${topic('B', 3)}`);
      for (const page of pages) {
        const notes = page.filter(({ width }) => width < 200).map(({ text }) => text);
        const starts = notes.filter((text) => text.startsWith('aside')).length;
        expect(notes.filter((text) => text.endsWith('word8'))).toHaveLength(starts);
        expect(notes[0] ?? 'aside').toMatch(/^aside/);
      }
    }
  });

  it('goes along with its words from page to page', () => {
    const pages = lay(
      `<p>${words(1100)}</p><margin><p class="small">${words(120)}</p></margin><p>${words(900)}</p>`,
    );
    const notes = pages.map((page) => page.filter(({ width }) => width < 200).length);
    expect(pages.length).toBeGreaterThan(1);
    expect(notes.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
    const bottom = A4_HEIGHT - theme.sheets.margins.bottom;
    for (const { y, height } of pages.flat()) expect(y + height).toBeLessThanOrEqual(bottom + 0.01);
  });

  it.each([{ isHalf: true }, { printStyle: 'large-print' as const }])(
    'is no column where there is no room for one: %o',
    (options) => {
      const [page = []] = lay('<margin><p class="small">aside</p></margin><p>body</p>', options);
      expect(page.map(({ text }) => text)).toEqual(['aside', 'body']);
      expect(page[0]?.x).toBe(page[1]?.x);
    },
  );
});
