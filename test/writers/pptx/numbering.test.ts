import { describe, expect, it } from 'vitest';
import { numberings } from '../../../src/writers/pptx/slide/numbering.ts';
import { paragraph } from './frames.ts';

const item = (text: string, level = 0) =>
  paragraph('x', { list: 'number', level, marker: { text, segments: [] } });
const bullet = (level = 0) => paragraph('x', { list: 'bullet', level });

/** Kind and first number of each paragraph's list. */
function said(paragraphs: Parameters<typeof numberings>[0]) {
  return numberings(paragraphs).map((number) => {
    const { type, startAt } = number?.attributes ?? {};
    return [type, startAt].filter(Boolean).join(' ');
  });
}

describe('Numbers', () => {
  it('are counted by PowerPoint: all items of a list say where it starts', () => {
    expect(said([item('3.'), item('4.'), item('5.')])).toEqual(Array(3).fill('arabicPeriod 3'));
  });

  it('start anew where they do not run on', () => {
    expect(said([item('1.'), item('2.'), item('1.'), item('7.')])).toEqual([
      ...['arabicPeriod', 'arabicPeriod', 'arabicPeriod'],
      'arabicPeriod 7',
    ]);
  });

  it('run on over what is nested in them, but not over a paragraph of their own level', () => {
    expect(said([item('B.'), bullet(1), item('1.', 1), item('C.')])).toEqual([
      ...['alphaUcPeriod 2', '', 'arabicPeriod', 'alphaUcPeriod 2'],
    ]);
    expect(said([item('1.'), bullet(), item('2.')])).toEqual(['arabicPeriod', '', 'arabicPeriod 2']);
  });
});
