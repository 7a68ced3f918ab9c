import { describe, expect, it } from 'vitest';
import type { InlineNode } from '../../../src/document/inline-node.ts';
import type { TextSegment, TextStyle } from '../../../src/frames/text.ts';
import { measureParagraph, placeParagraph } from '../../../src/layout/text/paragraph.ts';
import { plainParagraph } from '../../../src/layout/text/plain-paragraph.ts';
import { runsOf } from '../../../src/layout/text/runs.ts';
import { book } from '../context.ts';

const paint = { slot: 'dk1', hex: '000000' } as const;
const style: TextStyle = { font: 'body', size: 30, bold: false, italic: false, paint };
const textContext = { book, direction: 'ltr', linkPaint: paint } as const;

const text = (words: string): InlineNode => ({ kind: 'text', text: words });

function placed(children: readonly InlineNode[], width = 1000) {
  return placeParagraph(measureParagraph(plainParagraph(children, style, 1.2), width, textContext), 0, 0);
}

function segmentsOf(children: readonly InlineNode[]): TextSegment[] {
  return placed(children).lines.flatMap(({ segments }) =>
    segments.flatMap((segment) => (segment.kind === 'text' ? segment : [])),
  );
}

const strong = (...children: InlineNode[]): InlineNode => ({ kind: 'strong', children });
const em = (...children: InlineNode[]): InlineNode => ({ kind: 'em', children });
/** Each run with `b` where it is bold and `i` where it is italic, beyond its paragraph. */
const spelled = (children: readonly InlineNode[], isBold: boolean) =>
  runsOf(children, isBold).map((run) => `${run.text}${run.strong ? ' b' : ''}${run.em ? ' i' : ''}`);

describe('a paragraph', () => {
  it('has lowered and raised words smaller and off its baseline', () => {
    const marked: InlineNode[] = [
      text('H'),
      { kind: 'sub', children: [text('2')] },
      text('O m'),
      { kind: 'sup', children: [text('3')] },
    ];
    expect(segmentsOf(marked).map((segment) => [segment.text, segment.size, segment.rise])).toEqual([
      ['H', 30, undefined],
      ['2', 20, -7.5],
      ['O m', 30, undefined],
      ['3', 20, 9],
    ]);
    expect(placed(marked).runs.map(({ text, script }) => [text, script])).toEqual([
      ['H', undefined],
      ['2', 'sub'],
      ['O m', undefined],
      ['3', 'sup'],
    ]);
  });

  it('breaks no line beside a lowered digit', () => {
    const water: InlineNode[] = [text('a H'), { kind: 'sub', children: [text('2')] }, text('O')];
    const { lines } = placed(water, 50);
    expect(lines.map(({ segments }) => segments.map((each) => 'text' in each && each.text))).toEqual([
      ['a'],
      ['H', '2', 'O'],
    ]);
  });

  it('has code in the font for code, where each letter is as wide as another', () => {
    const [narrow, wide] = ['iiii', 'MMMM'].map(
      (words) => segmentsOf([{ kind: 'code', children: [text(words)] }])[0],
    );
    expect(narrow?.face).toBe('Cousine-Regular.latin');
    expect(narrow?.width).toBeCloseTo(wide?.width ?? 0);
    const code: InlineNode = { kind: 'code', children: [text('x')] };
    expect(placed([{ kind: 'strong', children: [code] }]).runs).toEqual([
      { text: 'x', strong: true, em: false, code: true },
    ]);
  });
});

describe('bold words', () => {
  it('are bold in a paragraph that is not', () => {
    expect(spelled([text('one'), strong(text('two')), em(text('three'))], false)).toEqual([
      'one',
      'two b',
      'three i',
    ]);
  });

  it('are italic, too, in a bold paragraph', () => {
    expect(spelled([text('one'), strong(text('two'))], true)).toEqual(['one', 'two b i']);
  });
});

describe('italic words', () => {
  it('are upright within italic ones', () => {
    expect(spelled([em(text('one'), em(text('two')))], false)).toEqual(['one i', 'two']);
  });
});
