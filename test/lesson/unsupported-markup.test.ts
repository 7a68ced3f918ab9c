import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKUP_KINDS } from '../../src/lesson/markup-kinds.ts';
import { growth, LINEAR } from '../growth.ts';
import { pointed, read, spoiled } from './reading.ts';

/** The warnings about a conclusion in quotes, as the words they point at. */
function warned(prose: string): string[] {
  const quoted = `'${prose.replaceAll("'", "''")}'`;
  const { value, diagnostics } = read(`${spoiled({ conclusion: undefined })}conclusion: ${quoted}\n`);
  expect(value?.conclusion).toBe(prose);
  return pointed(diagnostics);
}

describe('markup that is not supported', () => {
  it.each([
    ['Rumus $E = mc^2$ itu', '$E = mc^2$'],
    ['Rumus $2x + 3 = 7$ itu', '$2x + 3 = 7$'],
    ['Rumus $$a$$ itu', '$$a$$'],
    ['Rumus \\(x^2\\) itu', '\\(x^2\\)'],
    ['Pecahan \\frac{1}{2}', '\\frac{'],
    ['Lihat ![peta](https://a.b/c.png)', '![peta](https://a.b/c.png)'],
    ['H<sub>2</sub>O', '<sub>'],
    ['x<sup>2</sup>', '<sup>'],
    ['Teks<b>tebal</b>', '</b>'],
    ['<i class="x">miring</i>', '<i class="x">'],
    ['satu<br/>dua', '<br/>'],
    ['satu<!-- catatan --> dua', '<!--'],
    ['<https://example.org>', '<'],
    ['10&nbsp;km', '&nbsp;'],
    ['5 &#215; 3', '&#215;'],
    ['# Judul', '# Judul'],
    ['Kata ~~salah~~ benar', '~~salah~~'],
    ['Kata [^1] itu', '[^1]'],
    ['Sangat __penting__ itu', '__penting__'],
    ['Sangat _penting_, itu', '_penting_'],
    ['Sangat ==penting==!', '==penting=='],
    [':::catatan', ':::'],
    ['| a | b |', '| a | b |'],
    ['a | b --- | ---', '--- | ---'],
    ['*Co*operation', '*Co*operation'],
    ['**Rp**5', '**Rp**5'],
    ['**NATO**nya', '**NATO**nya'],
    ['** Penting ** itu', '** Penting **'],
    ['Itu **penting ** sekali', '**penting **'],
  ])('%s is one warning at its place', (prose, words) => {
    expect(warned(prose)).toEqual([`unsupported-markup: ${words}`]);
  });

  it.each([
    ['title', 'Sungai **bersih**'],
    ['subject', '*Geografi*'],
    ['obstacles.0.title', '[Biaya](https://example.org)'],
    ['labels', { worksheet: '**Lembar** kerja' }],
  ])('emphasis in %s, which is printed as it is typed, is one warning', (field, value) => {
    const { diagnostics } = read(spoiled({ [field]: value }));
    const text = typeof value === 'string' ? value : value.worksheet;
    expect(pointed(diagnostics).map((words) => words.replace(/["']/g, ''))).toEqual([
      `unsupported-markup: ${text}`,
    ]);
  });

  it.each([
    { steps: ['A', 'eats **insects**'] },
    { cycle: ['A', 'B', { title: 'eats **insects**', text: 'It does **so**.' }] },
    {
      compare: {
        left: { title: 'eats **insects**', points: ['**a**'] },
        right: { title: 'B', points: ['b'] },
      },
    },
    {
      timeline: [
        { when: 'eats **insects**', what: '**a**' },
        { when: '1946', what: 'b' },
      ],
    },
    { quote: { text: 'Words **said**', who: 'A', role: 'eats **insects**' } },
    { figure: { value: 3, unit: 'eats **insects**', says: 'of **all**' } },
    {
      chart: {
        kind: 'bar',
        rows: [
          { name: 'eats **insects**', value: 1 },
          { name: 'B', value: 2 },
        ],
      },
    },
  ])(
    'emphasis in the name of a part of evidence is one warning, and none in its sentences: %o',
    (evidence) => {
      const { diagnostics } = read(spoiled({ evidence }));
      expect(pointed(diagnostics).filter((words) => words.startsWith('unsupported-markup'))).toEqual([
        'unsupported-markup: eats **insects**',
      ]);
    },
  );

  it('a title with stars that are characters is none', () => {
    expect(read(spoiled({ title: 'Hotel 5* dan 4*' })).diagnostics).toEqual([]);
  });

  it('a star that is over beside emphasis is one warning at its place', () => {
    expect(warned('int *p, *q; char* r')).toEqual(['unsupported-markup: *']);
  });

  it.each([
    'Harganya $5 and $10, US$5 (US$10), 5$ atau $100 (US$)',
    'List<String>, a<b>c, a < b > c, if a<b and c>d',
    'R&D; Tom & Jerry;',
    'Nama: ____ kelas ____, snake_case_name, __init__',
    'sekitar ~5 sampai ~10, 3~5, x^2, ^_^',
    'H~2~O, x^2^, `x = 1`, `<b>`, ``_x_``',
    'x^2+y^2=z^2, 5~10~15',
    'a == b == c, a==b',
    '|x| + |y| = |z|',
    '#1 dan C#',
    'Hawai`i dan O`ahu',
    'https://a.b/_x_ dan [y](https://a.b/~u/~v/_z_)',
    '5*6*7, 2 * 3, x**2, f(x)*g(x), Gratis* untuk siswa*',
    '**tebal** dan *miring* dan ***keduanya***',
    '这是**重要**的',
    'Siapa? - Saya.',
    '- Siapa?',
    'C:\\temp\\new',
  ])('%s is plain text', (prose) => {
    expect(warned(prose)).toEqual([]);
  });

  it.each([
    ['- satu\n- dua', '- dua'],
    ['1. satu\n2. dua', '2. dua'],
    ['Kata\n> kutipan', '> kutipan'],
    ['|a|b|\n|1|2|', '|a|b|'],
    ['Awal\n# Judul\nisi', '# Judul'],
    ['```\nx\n```', '```'],
  ])('lines of a block: %s', (prose, words) => {
    const block = `explanation: |\n      ${prose.replaceAll('\n', '\n      ')}\n    `;
    const { diagnostics } = read(
      spoiled({ 'obstacles.0.explanation': 'X' }).replace('explanation: X', block),
    );
    expect(pointed(diagnostics)).toEqual([`unsupported-markup: ${words}`]);
  });

  it('is one warning a kind and field, at the first of its kind', () => {
    expect(warned('~~x~~ dan ~~y~~ dan ==a== dan ==b==')).toEqual([
      'unsupported-markup: ~~x~~',
      'unsupported-markup: ==a==',
    ]);
  });

  it('is no markup of another kind inside its own', () => {
    expect(warned('Tulis $_x^2_$ dan `<b>` dan [y](https://a.b) di sini')).toEqual([
      'unsupported-markup: $_x^2_$',
    ]);
  });

  it('points at the right one of words that stand there twice', () => {
    const { diagnostics } = read(`${spoiled({ conclusion: undefined })}conclusion: 'a_b_c dan _b_'\n`);
    const [warning] = diagnostics;
    expect(warning?.span?.source.text.slice((warning.span.start ?? 0) - 4)).toBe("dan _b_'\n".slice(0));
  });

  it('points at the whole text where the file has other signs', () => {
    const { diagnostics } = read(`${spoiled({ conclusion: undefined })}conclusion: "\\u005fa_ b"\n`);
    expect(pointed(diagnostics)).toEqual(['unsupported-markup: "\\u005fa_ b"']);
  });

  it('counts in titles, terms and exercises, too', () => {
    for (const field of ['title', 'obstacles.0.title', 'terms.tarif', 'exercises.1.questions.0.answer']) {
      const { diagnostics } = read(spoiled({ [field]: 'Kata <br> itu' }));
      expect(diagnostics.map(({ code }) => code)).toEqual(['unsupported-markup']);
    }
  });

  it.each([
    ['Air (H~2~O)', '~2~'],
    ['Rumus x^2^', '^2^'],
    ['Kode `print`', '`print`'],
  ])('a title takes no marks: %s', (title, words) => {
    expect(pointed(read(spoiled({ 'obstacles.0.title': title })).diagnostics)).toEqual([
      `unsupported-markup: ${words}`,
    ]);
  });

  it('is never found by much work, whatever the text', () => {
    const pieces = [
      '`',
      '$',
      '$1_',
      '\\(',
      '\\(^',
      '![',
      '| ',
      '|',
      '-',
      '---|',
      '<b',
      '<b ',
      '&a',
      '#',
      '\n-',
      '\n ',
      '~',
      '~~a',
      '^',
      '=',
      '==a',
      '_',
      '_a',
      '__a',
      '*',
      '*a',
      '** ',
      '**a ',
      '[',
      ' ',
      'a',
      ':',
    ];
    for (const { pattern } of MARKUP_KINDS) {
      for (const piece of pieces) {
        const matched = (length: number) => [...piece.repeat(length / piece.length).matchAll(pattern)];
        expect(growth(matched, 2_000), `${pattern} on ${JSON.stringify(piece)}`).toBeLessThan(LINEAR);
      }
    }
  });

  it('breaks no lesson, whatever the text', () => {
    const prose = fc.string({
      unit: fc.constantFrom(
        '*',
        '_',
        '`',
        '$',
        '|',
        '<',
        'b',
        '>',
        '#',
        '~',
        '^',
        '=',
        ' ',
        '\n',
        '[',
        '](',
        ')',
        'www.a.de',
      ),
    });
    fc.assert(
      fc.property(prose, (text) => {
        fc.pre(text.trim() !== '');
        const { value, diagnostics } = read(spoiled({ conclusion: text }));
        expect(value).toBeDefined();
        for (const { span } of diagnostics) expect(span?.end).toBeGreaterThan(span?.start ?? Infinity);
      }),
      { numRuns: 60 },
    );
  });
});
