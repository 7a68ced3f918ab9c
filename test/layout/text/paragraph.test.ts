import { describe, expect, it } from 'vitest';
import type { InlineNode } from '../../../src/document/node.ts';
import { runsOf } from '../../../src/layout/text/paragraph.ts';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });
const strong = (...children: InlineNode[]): InlineNode => ({ kind: 'strong', children });
const em = (...children: InlineNode[]): InlineNode => ({ kind: 'em', children });
/** Each run with `b` where it is bold and `i` where it is italic, beyond its paragraph. */
const spelled = (children: readonly InlineNode[], isBold: boolean) =>
  runsOf(children, isBold).map((run) => `${run.text}${run.strong ? ' b' : ''}${run.em ? ' i' : ''}`);

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
