import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, parseInline, plainText } from '../src/inline.ts';

/** A short spelling of the nodes: <b>…</b>, <i>…</i>, <a href>…</a>, {answer|answer}. */
function spell(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'gap') return `{${node.answers.join('|')}}`;
      const inner = spell(node.children);
      if (node.kind === 'link') return `<a ${node.href}>${inner}</a>`;
      return node.kind === 'strong' ? `<b>${inner}</b>` : `<i>${inner}</i>`;
    })
    .join('');
}

describe('parseInline', () => {
  it.each([
    ['plain', 'plain'],
    ['a **bold** word', 'a <b>bold</b> word'],
    ['an *italic* word', 'an <i>italic</i> word'],
    ['**bold *and italic* words**', '<b>bold <i>and italic</i> words</b>'],
    ['*italic **and bold** words*', '<i>italic <b>and bold</b> words</i>'],
    ['***both***', '<i><b>both</b></i>'],
    ['**bold *both***', '<b>bold <i>both</i></b>'],
    ['*italic **both***', '<i>italic <b>both</b></i>'],
    ['***both** italic*', '<i><b>both</b> italic</i>'],
    ['***both* bold**', '<b><i>both</i> bold</b>'],
    ['un*break*able', 'un<i>break</i>able'],
    ['**a** and **b**', '<b>a</b> and <b>b</b>'],
    ['two **lines\nof it**', 'two <b>lines\nof it</b>'],
  ])('emphasis: %s', (prose, spelling) => {
    expect(spell(parseInline(prose))).toBe(spelling);
  });

  it.each([
    '2 * 3 * 4',
    'a ** b ** c',
    '**open',
    '*open',
    'open* and close*',
    '* a list',
    '****',
    '****four****',
    '[no address]',
    '[no address] (https://a.b)',
    '[x](two words)',
    '[x]()',
    '[](https://a.b)',
    '[x](https://a.b',
    '{a} and {b|c}',
    'a | b',
  ])('what is no complete markup stays as typed: %s', (prose) => {
    expect(parseInline(prose)).toEqual([{ kind: 'text', text: prose }]);
  });

  it('what does not close leaves the rest its markup', () => {
    expect(spell(parseInline('**open *italic*'))).toBe('**open <i>italic</i>');
    expect(spell(parseInline('*open *italic*'))).toBe('*open <i>italic</i>');
    expect(spell(parseInline('[a] and [b](https://c.d)'))).toBe('[a] and <a https://c.d>b</a>');
  });

  it.each([
    ['\\*no\\*', '*no*'],
    ['\\\\', '\\'],
    ['C:\\temp\\new', 'C:\\temp\\new'],
    ['a\\', 'a\\'],
    ['*a\\\\*', '<i>a\\</i>'],
    ['*a\\* b*', '<i>a* b</i>'],
    ['\\[x](https://a.b)', '[x](https://a.b)'],
    ['[a\\[1\\]](https://a.b)', '<a https://a.b>a[1]</a>'],
    ['[x](https://a.b/\\))', '<a https://a.b/)>x</a>'],
  ])('a backslash guards the sign after it: %s', (prose, spelling) => {
    expect(spell(parseInline(prose))).toBe(spelling);
  });

  it.each([
    ['[word](https://a.b)', '<a https://a.b>word</a>'],
    ['[**word** here](https://a.b)', '<a https://a.b><b>word</b> here</a>'],
    ['**[word](https://a.b)**', '<b><a https://a.b>word</a></b>'],
    [
      '[Java](https://en.wikipedia.org/wiki/Java_(island)).',
      '<a https://en.wikipedia.org/wiki/Java_(island)>Java</a>.',
    ],
    ['([x](https://a.b))', '(<a https://a.b>x</a>)'],
  ])('link: %s', (prose, spelling) => {
    expect(spell(parseInline(prose))).toBe(spelling);
  });

  it.each([
    ['a {gap} here', 'a {gap} here'],
    ['{one|two | three}', '{one|two|three}'],
    ['**{gap}**', '<b>{gap}</b>'],
    ['{a\\|b|c\\}}', '{a|b|c}}'],
    ['\\{no gap}', '{no gap}'],
    ['{}', '{}'],
    ['{ | }', '{ | }'],
  ])('gap: %s', (prose, spelling) => {
    expect(spell(parseInline(prose, { gaps: true }))).toBe(spelling);
  });

  it('tells a gap from braces that are text', () => {
    expect(parseInline('{a|b}', { gaps: true })).toEqual([{ kind: 'gap', answers: ['a', 'b'] }]);
    expect(parseInline('{a|b}')).toEqual([{ kind: 'text', text: '{a|b}' }]);
    expect(parseInline('{}', { gaps: true })).toEqual([{ kind: 'text', text: '{}' }]);
  });

  it('loses no letter, and makes no two texts in a row, whatever it is given', () => {
    const signs = fc.string({
      unit: fc.constantFrom('*', '**', '[', '](', ')', '{', '}', '|', '\\', ' ', 'a', 'é', '👩'),
    });
    const adjacent = (nodes: readonly Inline[]): boolean =>
      nodes.some((node, index) => {
        if (node.kind === 'text') return nodes[index + 1]?.kind === 'text';
        return node.kind !== 'gap' && adjacent(node.children);
      });
    fc.assert(
      fc.property(signs, fc.boolean(), (prose, gaps) => {
        const nodes = parseInline(prose, { gaps });
        expect(adjacent(nodes)).toBe(false);
        if (!/[{[]/.test(prose)) {
          const letters = (text: string) => text.replace(/[^aé👩]/gu, '');
          expect(letters(plainText(nodes))).toBe(letters(prose));
        }
      }),
    );
  });

  it('reads back a guarded text as the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const guarded = text.replace(/[\\*[\]{}|()]/g, '\\$&');
        expect(plainText(parseInline(guarded, { gaps: true }))).toBe(text);
      }),
    );
  });

  it.each(['*a ', '**a', '*a **b ', '[', '[a](', '{', '\\', '*a* [b](', '***a '])(
    'stays quick on ten thousand signs of %j',
    (piece) => {
      const prose = piece.repeat(10_000 / piece.length);
      const start = performance.now();
      parseInline(prose, { gaps: true });
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

describe('plainText', () => {
  it('is the words alone; a gap gives its first answer', () => {
    const nodes = parseInline('**A** [link *to*](https://a.b) a {gap|hole}', { gaps: true });
    expect(plainText(nodes)).toBe('A link to a gap');
  });
});
