import { describe, expect, it } from 'vitest';
import type { FrameItem } from '../../src/frames/frame.ts';
import type { Laid } from '../../src/frames/page.ts';
import { theme } from '../layout/context.ts';
import { anyLesson, yamlOf } from './any-lesson.ts';
import { buildLesson } from './build-lesson.ts';
import { sheetFaults } from './sheet-faults.ts';
import { slideFaults } from './slide-faults.ts';
import { solve } from './solver/solve.ts';

const LESSON = anyLesson(7);
const [one, other] = await Promise.all(['1', '2'].map((seed) => buildLesson(yamlOf(LESSON), { seed })));
const markup = (of: typeof one, name: 'worksheet' | 'answer-key') => of?.stages.markup[name] ?? '';

function moved(item: FrameItem, x: number, y: number): FrameItem {
  if (item.kind !== 'text') return item;
  const paragraphs = item.paragraphs.map((paragraph) => ({
    ...paragraph,
    lines: paragraph.lines.map(({ baseline, segments }) => ({
      baseline: baseline + y,
      segments: segments.map((segment) => ({ ...segment, x: segment.x + x })),
    })),
  }));
  return { ...item, paragraphs, box: { ...item.box, x: item.box.x + x, y: item.box.y + y } };
}

/** A document with each frame of its first page changed. */
function spoiled(laid: Laid, change: (item: FrameItem) => FrameItem): Laid {
  return {
    ...laid,
    pages: laid.pages.map((page, at) => (at > 0 ? page : { ...page, items: page.items.map(change) })),
  };
}

describe('The examiners of papers', () => {
  it('find an answer that belongs to another version', () => {
    const worksheet = markup(one, 'worksheet');
    expect(solve(LESSON, worksheet, markup(one, 'answer-key')).faults).toEqual([]);
    const { count, faults } = solve(LESSON, worksheet, markup(other, 'answer-key'));
    expect(count).toBeGreaterThan(3);
    expect(faults.length).toBeGreaterThan(3);
  });

  it('find a single letter that was changed in the key', () => {
    const key = markup(one, 'answer-key');
    const wrong = key.replace(
      /(Jawaban: )([A-E])(?=<)/,
      (_, before, letter) => `${before}${letter === 'A' ? 'B' : 'A'}`,
    );
    expect(wrong).not.toBe(key);
    expect(solve(LESSON, markup(one, 'worksheet'), wrong).faults).toHaveLength(1);
  });

  it('find text that lies over other text, beside the page, or under a rule', () => {
    const laid = one?.stages.frames.worksheet;
    if (!laid) throw new Error('The lesson can be built');
    const faults = (name: RegExp, x: number, y: number) =>
      sheetFaults(
        spoiled(laid, (item) => (item.kind === 'text' && name.test(item.name) ? moved(item, x, y) : item)),
        theme.sheets.margins,
      ).join('\n');
    expect(faults(/^Paragraph/, 0, 0)).toBe('');
    expect(faults(/^Paragraph/, 300, 0)).toContain('outside the margins');
    expect(faults(/^Heading/, 0, 20)).toContain('lies over');
    expect(faults(/^Paragraph/, 0, 8)).toContain('a rule goes through');
  });

  it('find a question that is parted from its lines, and a heading at the end of a page', () => {
    const laid = one?.stages.frames.worksheet;
    if (!laid) throw new Error('The lesson can be built');
    const [first, second, ...rest] = laid.pages;
    if (!first || !second) throw new Error('The worksheet has two pages');
    const isBelow = (item: FrameItem) => item.kind !== 'text' || item.box.y > 400;
    const pages = [
      { ...first, items: first.items.filter((item) => !isBelow(item)) },
      { ...second, items: [...first.items.filter(isBelow), ...second.items] },
      ...rest,
    ];
    expect(sheetFaults({ ...laid, pages }, theme.sheets.margins).join('\n')).toMatch(/parted|ends page/);
  });

  it('find text that leaves its box on a slide, and a title that stands twice', () => {
    const laid = one?.stages.frames.deck;
    if (!laid) throw new Error('The lesson can be built');
    expect(slideFaults(laid)).toEqual([]);
    expect(slideFaults(spoiled(laid, (item) => moved(item, 0, 200))).join('\n')).toContain('runs out of');
    const pages = laid.pages.map((page) => ({ ...page, title: 'Title' }));
    expect(slideFaults({ ...laid, pages })[0]).toBe('two slides are called “Title”');
  });
});
