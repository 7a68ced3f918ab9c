import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtfulStars, type Inline, parseInline, plainText } from '../../src/prose/inline.ts';
import { growth, LINEAR } from '../growth.ts';

/** A short spelling of the nodes: <b>…</b>, <i>…</i>, <code>…</code>, <sub>…</sub>, <sup>…</sup>, <a href>…</a>, {answer|answer}. */
function spell(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'gap') return `{${node.answers.join('|')}}`;
      if (node.kind === 'code') return `<code>${node.text}</code>`;
      const inner = spell(node.children);
      if (node.kind === 'link') return `<a ${node.href}>${inner}</a>`;
      if (node.kind === 'sub' || node.kind === 'sup') return `<${node.kind}>${inner}</${node.kind}>`;
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
    '**',
    '***',
  ])('what is no complete markup stays as typed: %s', (prose) => {
    expect(parseInline(prose)).toEqual([{ kind: 'text', text: prose }]);
  });

  it.each([
    '5*6*7',
    'a*b*c',
    '2 *3* 4',
    'x**2 + y**2 = z**2',
    'x**(n+1) and y**(n+1)',
    'f(x)*g(x)*h(x)',
    '(a+b)*(c+d)*(e+f)',
    '(a+b)*c + d*(e+f)',
    'a[i]*b[j] + c[k]*d[l]',
    '3*-2*-4',
    '50%*20%*10%',
    '$5*$6 + 7*8$',
    'un*frigging*believable',
    '*Co*operation',
    '**bold**ly',
    'snake_case_name',
    'Gratis* untuk siswa*',
    '*Gratis untuk siswa',
    'Ya / Tidak *) dan Laki-laki*)',
    'Harga *, pajak*',
  ])('stars of products, inside words and for footnotes are characters: %s', (prose) => {
    expect(parseInline(prose)).toEqual([{ kind: 'text', text: prose }]);
  });

  it.each([
    '*.txt and *.md',
    '*.txt, *.md*',
    'rm *.o and b*',
    '*.*',
    'src/**/*.ts and lib/**',
    'src/*test*/x, /*comment*/',
    'a.*b or c*',
    '*_id or user_*',
    '5* hotel and 4* hotel',
    'A*, B* and C*',
    'note* and A*-C* grades',
    'a*b*c, *a*b, a*b*, **a**b',
    '*f(x)*g(x), h*',
    '"*" and "*"',
    '(*) and (**)',
  ])('stars of patterns and ratings, and those that nobody can pair, are characters: %s', (prose) => {
    expect(parseInline(prose)).toEqual([{ kind: 'text', text: prose }]);
  });

  it.each([
    ['*one* and *two*', '<i>one</i> and <i>two</i>'],
    ['*"x"* and (*x*)', '<i>"x"</i> and (<i>x</i>)'],
    ['**.txt** and *-kan*', '<b>.txt</b> and <i>-kan</i>'],
    ['*he*/*she*/*they*, and/*or*', '<i>he</i>/<i>she</i>/<i>they</i>, and/<i>or</i>'],
    ['*Rumus 2*3 = 6*', '<i>Rumus 2*3 = 6</i>'],
    ['**Rumus a*b**', '<b>Rumus a*b</b>'],
    ['*...and so on*', '<i>...and so on</i>'],
    ['A 4* hotel is *good*', 'A 4* hotel is <i>good</i>'],
  ])('emphasis beside them stays emphasis: %s', (prose, spelling) => {
    expect(spell(parseInline(prose))).toBe(spelling);
  });

  it.each([
    ['*a*, b', '<i>a</i>, b'],
    ['(*a*)', '(<i>a</i>)'],
    ['**A**: b', '<b>A</b>: b'],
    ['“*a*”', '“<i>a</i>”'],
    ['**NATO**-nya', '<b>NATO</b>-nya'],
    ['**A**(note)', '<b>A</b>(note)'],
    ['**A**[b](https://c.d)', '<b>A</b><a https://c.d>b</a>'],
    ['**Year 2020** 15 people', '<b>Year 2020</b> 15 people'],
    ['🔥**a**🔥', '🔥<b>a</b>🔥'],
  ])('emphasis may touch punctuation: %s', (prose, spelling) => {
    expect(spell(parseInline(prose))).toBe(spelling);
  });

  it.each([
    ['这是**重要**的', '这是<b>重要</b>的'],
    ['**“重要”**的', '<b>“重要”</b>的'],
    ['使用**Python**编程', '使用<b>Python</b>编程'],
    ['(注)**重要**', '(注)<b>重要</b>'],
    ['**서울**에서', '<b>서울</b>에서'],
    ['นี่**สำคัญ**มาก', 'นี่<b>สำคัญ</b>มาก'],
    ['面积=2*3*4', '面积=2*3*4'],
  ])('scripts without spaces have marks between letters: %s', (prose, spelling) => {
    expect(spell(parseInline(prose))).toBe(spelling);
  });

  it.each([
    ['H~2~O', 'H<sub>2</sub>O'],
    ['C~6~H~12~O~6~', 'C<sub>6</sub>H<sub>12</sub>O<sub>6</sub>'],
    ['(CH~2~)~n~', '(CH<sub>2</sub>)<sub>n</sub>'],
    ['SO~4~^2-^', 'SO<sub>4</sub><sup>2-</sup>'],
    ['^14^~6~C and ^235^U', '<sup>14</sup><sub>6</sub>C and <sup>235</sup>U'],
    ['25 ^o^C, 25^o^C', '25 <sup>o</sup>C, 25<sup>o</sup>C'],
    ['x^2^+y^2^=z^2^', 'x<sup>2</sup>+y<sup>2</sup>=z<sup>2</sup>'],
    ['10^-3^ m^2^', '10<sup>-3</sup> m<sup>2</sup>'],
    ['log~2~8 = 1010~2~', 'log<sub>2</sub>8 = 1010<sub>2</sub>'],
    ['v~rata-rata~, a~n+1~', 'v<sub>rata-rata</sub>, a<sub>n+1</sub>'],
    ['**H~2~O** *x*^2^', '<b>H<sub>2</sub>O</b> <i>x</i><sup>2</sup>'],
    ['x^*n*^', 'x<sup><i>n</i></sup>'],
  ])('lowered and raised: %s', (prose, spelling) => {
    expect(spell(parseInline(prose))).toBe(spelling);
  });

  it.each([
    '~ alone',
    'a ~ b',
    '~~strike~~',
    '2^10',
    'x^2 + y^2',
    'x^2+y^2=z^2',
    '(a+b)^2=a^2+2ab+b^2',
    '2^x+3^x',
    '2^(n+1)+3^(n)',
    '10^-2*10^-3',
    'a^nb^n',
    '5~10~15',
    '~200~300 ~400~',
    '~/a and ~/b',
    'https://a.b/~c/~d',
    '^_^ and ^-^',
    '^^',
    'a~b c~',
  ])('a tilde or caret that marks nothing is a character: %s', (prose) => {
    expect(parseInline(prose)).toEqual([{ kind: 'text', text: prose }]);
  });

  it.each([
    ['`print("*a*")` b', '<code>print("*a*")</code> b'],
    ['``a`b`` and `` ` ``', '<code>a`b</code> and <code>`</code>'],
    ['*`a` b*', '<i><code>a</code> b</i>'],
    ['[`a`](https://b.c)', '<a https://b.c><code>a</code></a>'],
    ['`x\\n`^2^', '<code>x\\n</code><sup>2</sup>'],
    ['请用`print`输出', '请用<code>print</code>输出'],
    ['`a\nb`', '<code>a b</code>'],
    ['`a  b`', '<code>a  b</code>'],
  ])('code: %s', (prose, spelling) => {
    expect(spell(parseInline(prose))).toBe(spelling);
  });

  it.each(['Qur`an dan jum`at', "`a' and `b'", '```py```', '` `', '`a', '``a`', 'a ` b ` c ``'])(
    'a backtick that marks nothing is a character: %s',
    (prose) => {
      expect(plainText(parseInline(prose))).toBe(prose);
      expect(parseInline(prose).some(({ kind }) => kind === 'code')).toBe(false);
    },
  );

  it.each([
    '[Co(NH₃)₆](NO₃)₃ and [Cu(NH₃)₄]SO₄',
    'Interval [0,1](open), array a[i](x)',
    '[x](www.example.org)',
    '[x](#cost)',
    '[x](C:\\notes)',
    'a[i](std::move) and f[0](std::forward<T>(x))',
    '[x](a:b), [x](key:value), [x](12:30), [x](Mat:5:3)',
    '[x](data:y), [k](file::x), [k](javascript::x)',
  ])('brackets without a scheme are text: %s', (prose) => {
    expect(plainText(parseInline(prose))).toBe(prose);
    expect(parseInline(prose)).toHaveLength(1);
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
    ['[x](mailto:a@b.c)', '<a mailto:a@b.c>x</a>'],
    ['[x](javascript:alert(1))', '<a javascript:alert(1)>x</a>'],
    ['[x](zoommtg://a.b)', '<a zoommtg://a.b>x</a>'],
    ['[x](data:text/html,a)', '<a data:text/html,a>x</a>'],
    ['[x](FILE:///etc)', '<a FILE:///etc>x</a>'],
    ['[x](tel:+62)', '<a tel:+62>x</a>'],
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
    expect(parseInline('x {a|b}', { gaps: true })[1]).toEqual({
      kind: 'gap',
      answers: ['a', 'b'],
      start: 2,
      end: 7,
    });
    expect(parseInline('{a|b}')).toEqual([{ kind: 'text', text: '{a|b}' }]);
    expect(parseInline('{}', { gaps: true })).toEqual([{ kind: 'text', text: '{}' }]);
  });

  const nasty = fc.string({
    unit: fc.constantFrom(
      '*',
      '**',
      '[',
      '](',
      '](http://a',
      ')',
      '{',
      '}',
      '|',
      '~',
      '^',
      '`',
      '\\',
      ' ',
      '(',
      '2',
      'a',
      '的',
      '👩',
    ),
  });

  it('makes no two texts in a row, whatever it is given', () => {
    const adjacent = (nodes: readonly Inline[]): boolean =>
      nodes.some((node, index) => {
        if (node.kind === 'text') return nodes[index + 1]?.kind === 'text';
        return 'children' in node && adjacent(node.children);
      });
    fc.assert(
      fc.property(nasty, fc.boolean(), (prose, gaps) => {
        expect(adjacent(parseInline(prose, { gaps }))).toBe(false);
      }),
    );
  });

  it('loses nothing but the signs of the markup it read', () => {
    /** What was typed, written back from what was read; guarded signs are left out of the inputs. */
    const typed = (nodes: readonly Inline[], prose: string): string =>
      nodes
        .map((node) => {
          if (node.kind === 'text') return node.text;
          if (node.kind === 'gap') return prose.slice(node.start, node.end);
          if (node.kind === 'code') return `\`${node.text}\``;
          const words = typed(node.children, prose);
          if (node.kind === 'link') return `[${words}](${node.href})`;
          if (node.kind === 'sub') return `~${words}~`;
          if (node.kind === 'sup') return `^${words}^`;
          const stars = node.kind === 'strong' ? '**' : '*';
          return `${stars}${words}${stars}`;
        })
        .join('');
    fc.assert(
      fc.property(nasty, (text) => {
        const prose = text.replace(/\\|\( +| +\)|` | `|``/g, '');
        expect(typed(parseInline(prose), prose)).toBe(prose);
        if (!prose.includes('[')) expect(typed(parseInline(prose, { gaps: true }), prose)).toBe(prose);
      }),
    );
  });

  it('leaves text without marks as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const unmarked = text.replace(/[\\*[~^`]/g, '');
        expect(plainText(parseInline(unmarked))).toBe(unmarked);
      }),
    );
  });

  it('is never deep, however many stars stand open', () => {
    const depth = (nodes: readonly Inline[]): number =>
      Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depth(node.children) : 0)));
    const prose = '*a **b '.repeat(500) + 'c* d** '.repeat(500);
    expect(depth(parseInline(prose))).toBeLessThan(12);
    expect(plainText(parseInline(prose)).replace(/[^abcd]/g, '')).toBe(prose.replace(/[^abcd]/g, ''));
  });

  it('reads back a guarded text as the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const guarded = text.replace(/[\\*[\]{}|()~^`]/g, '\\$&');
        expect(plainText(parseInline(guarded, { gaps: true }))).toBe(text);
      }),
    );
  });

  it.each([
    ...['*a ', '**a', '*a **b ', '***a ', '*"a"', '这*', '"*"', '* ', '/*a', '*/', '*a*b'].map((piece) => [
      piece,
      '',
    ]),
    ...['`', '`a', '` `` ', '~a', 'a~', 'x^2', '^', '~1~'].map((piece) => [piece, '']),
    ...['[', '[a](', '[a](http://x', '](', '[(', '(', '*a* [b](', '{', '{|', '{\\}', '\\'].map((piece) => [
      piece,
      '',
    ]),
    ['[a](http://x', ' y)))'],
    ['*a **b ', 'c* d** '],
  ])('work grows as the text does, on %j before %j', (opening, closing) => {
    const nastyText = (length: number) =>
      opening.repeat(length / opening.length) + closing.repeat(length / (closing.length || length));
    expect(growth((length) => parseInline(nastyText(length), { gaps: true }), 20_000)).toBeLessThan(LINEAR);
  });
});

describe('doubtfulStars', () => {
  it.each([
    ['int *p, *q; char* r', 4],
    ['*5* hotel and 4* hotel', 15],
    ['*open *italic*', 0],
    ['**a** and b**', 11],
  ])('finds the star that is over: %s', (prose, start) => {
    expect(doubtfulStars(prose)).toBe(start);
  });

  it.each([
    '*one* and *two*',
    'A 4* hotel is *good*',
    '*good* and *note',
    '**a** 5*',
    '5* and 4*',
    '2*3 *a*',
  ])('finds none: %s', (prose) => {
    expect(doubtfulStars(prose)).toBeUndefined();
  });

  it('takes work that grows as the text does', () => {
    expect(growth((length) => doubtfulStars('*a* b* *c '.repeat(length / 10)), 20_000)).toBeLessThan(LINEAR);
  });
});

describe('plainText', () => {
  it('is the words alone; a gap gives its first answer', () => {
    const nodes = parseInline('**A** [link *to*](https://a.b) a {gap|hole}', { gaps: true });
    expect(plainText(nodes)).toBe('A link to a gap');
  });
});
