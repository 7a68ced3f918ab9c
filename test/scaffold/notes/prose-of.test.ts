import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseInline, plainText } from '../../../src/prose/inline.ts';
import { scripted } from '../../../src/scaffold/notes/inline-to-mdast.ts';
import { proseOf, textOf } from '../../../src/scaffold/notes/prose-of.ts';
import { growth, LINEAR } from '../../growth.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });
const link = (url: string, ...children: PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url,
  children,
});

describe('The prose of a lesson', () => {
  it.each<[string, PhrasingContent[]]>([
    [
      '**Bold** and *both **of** them*',
      [strong(text('Bold')), text(' and '), emphasis(text('both '), strong(text('of')), text(' them'))],
    ],
    ['a **bold** word', [text('a'), strong(text(' bold ')), text('word')]],
    ['un frigging lievable', [text('un '), strong(text('frig')), text('ging lievable')]],
    [
      'CO~2~, 10^6^ t',
      [
        text('CO'),
        ...scripted('sub', [text('2')]),
        text(', 10'),
        ...scripted('sup', [text('6')]),
        text(' t'),
      ],
    ],
    [
      '`x = 1` and `` a ` b ``',
      [{ type: 'inlineCode', value: 'x = 1' }, text(' and '), { type: 'inlineCode', value: 'a ` b' }],
    ],
    ['[the report](https://a.org/x_%281%29)', [link('https://a.org/x_(1)', text('the report'))]],
    [
      'the page, https://a.org and me@a.org',
      [
        link('page.html', text('the page')),
        text(', '),
        link('https://a.org', text('https://a.org')),
        text(' and '),
        link('mailto:me@a.org', text('me@a.org')),
      ],
    ],
    ['2*3*4, [0, 1] and a~b', [text('2*3*4, [0, 1] and a~b')]],
    ['\\*not emphasis\\*', [text('*not emphasis*')]],
    ['C:\\\\\\[x\\]', [text('C:\\[x]')]],
    ['Stop the flood → 2 × 3', [text('Stop \u{1f6d1} the\u0007 flood\u200d → 2 × 3')]],
    ['one two', [text('one'), { type: 'break' }, text('\n two')]],
  ])('is %j', (prose, nodes) => {
    expect(proseOf(nodes)).toBe(prose);
  });

  it('says the words of the notes and nothing else, whatever they are', () => {
    const { node } = fc.letrec<{ node: PhrasingContent }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc
          .array(
            fc.constantFrom(
              '*',
              '**',
              '_',
              '`',
              '[',
              ']',
              '(',
              ')',
              '~',
              '^',
              '\\',
              'a',
              'b',
              ' ',
              '2',
              '{',
              '}',
              '.',
              'https://a.b',
            ),
            { maxLength: 8 },
          )
          .map((signs) => text(signs.join(''))),
        fc
          .tuple(fc.constantFrom('strong', 'emphasis', 'delete'), fc.array(tie('node'), { maxLength: 3 }))
          .map(([type, children]) => ({ type, children }) as PhrasingContent),
        fc.array(tie('node'), { maxLength: 2 }).map((children) => link('https://a.b/(c)', ...children)),
        fc.constantFrom('`', 'a*b', '').map((value): PhrasingContent => ({ type: 'inlineCode', value })),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        expect(plainText(parseInline(proseOf(nodes)))).toBe(textOf(nodes));
      }),
    );
  });

  it.each(['[', '](', '*', '_', '`', '~a', '\\', '<'])('work grows as the text does, on %j', (piece) => {
    const prose = (length: number) => proseOf([text(piece.repeat(length / piece.length))]);
    expect(growth(prose, 20_000)).toBeLessThan(LINEAR);
  });
});
