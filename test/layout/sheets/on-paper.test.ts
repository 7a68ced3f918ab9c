import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { TextFrame } from '../../../src/frames/frame.ts';
import type { Page } from '../../../src/frames/page.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import type { PrintStyle } from '../../../src/theme/theme.ts';
import { layoutContext } from '../context.ts';

const SENTENCE =
  'Most people in a city want quiet streets, clean air and buses that arrive on time, and many of them drive.';
const BODY = `<h1>Title</h1><p class="lead">A question</p><p>${SENTENCE} ${SENTENCE}</p>
  <p>Some <em>stressed</em> words</p><p class="small">Small</p>
  <item number="12"><p>Which?</p><ol type="A" columns="2"><li>one</li><li>two</li><li>three</li></ol></item>
  <table columns="1 20"><tr><th>Antwort</th><th>Text</th></tr><tr><td>1</td><td>${SENTENCE}</td></tr></table>`;

function pages(printStyle: PrintStyle): readonly Page[] {
  const text = `<sheet title="Sheet"><footer><p>Sheet</p><p><page/></p></footer>${BODY}</sheet>`;
  const { value } = readMarkup({ name: 'sheet', text });
  if (value?.kind !== 'sheet') throw new Error('The markup is a sheet');
  return laySheets(value, 'A4', { ...layoutContext(), printStyle }).laid.pages;
}

const frames = (printStyle: PrintStyle): TextFrame[] =>
  pages(printStyle).flatMap(({ items }) => items.filter((item) => item.kind === 'text'));

const words = ({ paragraphs }: TextFrame) =>
  paragraphs.flatMap(({ lines }) => lines.flatMap(({ segments }) => segments));

const wordsOf = (frame: TextFrame) =>
  words(frame)
    .map((segment) => (segment.kind === 'text' ? segment.text : ''))
    .join('');

describe('Large print', () => {
  it('sets nothing below 18 pt, and running text in lines at one and a half', () => {
    for (const frame of frames('large-print')) {
      for (const segment of words(frame))
        if (segment.kind === 'text') expect(segment.size).toBeGreaterThanOrEqual(18);
    }
    const body = frames('large-print').find((frame) => wordsOf(frame).startsWith('Most'));
    expect(body?.paragraphs[0]?.leading).toBeCloseTo(1.5 * (body?.style.size ?? 0));
  });

  it('sets options below one another', () => {
    const labels = frames('large-print').filter(({ name }) => name.startsWith('Label'));
    expect(new Set(labels.map(({ box }) => box.y)).size).toBe(4);
  });

  it('leaves room for the wider number of a question', () => {
    const [label] = frames('large-print').filter((frame) => wordsOf(frame) === '12.');
    const [question] = frames('large-print').filter((frame) => wordsOf(frame) === 'Which?');
    const [number] = label ? words(label) : [];
    expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThan(question?.box.x ?? 0);
  });

  it('breaks no word in a narrow column', () => {
    expect(frames('large-print').map(wordsOf)).toContain('Antwort');
  });
});

describe('Print for readers with dyslexia', () => {
  it('holds 60 to 70 letters a line, of 12 to 14 pt', () => {
    const lines = frames('dyslexia').filter(({ style }) => style.size < 14);
    const longest = Math.max(...lines.map((frame) => wordsOf(frame).length));
    expect(longest).toBeGreaterThanOrEqual(60);
    expect(longest).toBeLessThanOrEqual(70);
    for (const { style } of lines) expect(style.size).toBeGreaterThanOrEqual(12);
  });
});

describe.each(['large-print', 'dyslexia'] as const)('The print style %s', (printStyle) => {
  it('is sans, upright, and aligned at the start', () => {
    for (const frame of frames(printStyle)) {
      for (const segment of words(frame)) {
        if (segment.kind === 'text') expect(segment.face).toMatch(/^Carlito-(Regular|Bold)\b/);
      }
      if (frame.name !== 'Foot, end') expect(frame.paragraphs[0]?.align).toBe('start');
    }
  });

  it('stresses words by weight', () => {
    const stressed = frames(printStyle)
      .flatMap(words)
      .filter((segment) => segment.kind === 'text' && segment.text === 'stressed');
    expect(stressed).toMatchObject([{ face: expect.stringContaining('Carlito-Bold') }]);
  });
});
