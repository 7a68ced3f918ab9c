import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GapTextPart } from '../../src/exercises/parts.ts';
import { parseInline, plainText } from '../../src/prose/inline.ts';
import { findings, type LessonSketch, make, prose, sketches } from './lessons.ts';

function clozeOf(yaml: Record<string, unknown>, sketch: LessonSketch = {}): GapTextPart {
  const made = make({ ...sketch, exercises: [{ type: 'cloze', ...yaml }] });
  const part = made.exercises[0]?.parts[0];
  if (part?.kind !== 'gap-text') throw new Error(`No gap text: ${findings(made).join('; ')}`);
  return part;
}

const findingsOf = (yaml: Record<string, unknown>, sketch: LessonSketch = {}) =>
  findings(make({ ...sketch, exercises: [{ type: 'cloze', ...yaml }] }));

/** The text as it is printed, each gap as its number. */
function printed(part: GapTextPart): string {
  return part.pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : `(${piece.entry.number})`))
    .join('');
}

const read = (prose: string): string => plainText(parseInline(prose));

/** What a pupil who fills in every expected word reads. */
function filled(part: GapTextPart): string {
  return part.pieces.map((piece) => (piece.kind === 'text' ? read(piece.text) : piece.answers[0])).join('');
}

const gapsOf = (part: GapTextPart) => part.pieces.flatMap((piece) => (piece.kind === 'gap' ? [piece] : []));

describe('cloze by hand', () => {
  it('numbers the gaps and keeps the words around them', () => {
    const part = clozeOf(
      { text: 'States guard their {sovereignty|independence}. **Trust** needs {time}.', about: ['o1'] },
      { obstacles: [{ id: 'o1' }] },
    );
    expect(printed(part)).toBe('States guard their (1). **Trust** needs (2).');
    expect(gapsOf(part).map(({ answers }) => answers)).toEqual([['sovereignty', 'independence'], ['time']]);
    expect(gapsOf(part).map(({ entry }) => entry)).toEqual([
      { id: 'cloze-1.1', number: 1, marks: 1, about: ['o1'], facts: {} },
      { id: 'cloze-1.2', number: 2, marks: 1, about: ['o1'], facts: {} },
    ]);
  });

  it('leaves guarded braces and empty ones in the text', () => {
    const part = clozeOf({ text: 'The set \\{1, 2\\} and {} have {nothing} in common.' });
    expect(filled(part)).toBe('The set {1, 2} and {} have nothing in common.');
    expect(gapsOf(part)).toHaveLength(1);
  });

  it('goes on with a gap behind a guarded brace', () => {
    expect(printed(clozeOf({ text: 'It reads {a \\} b} here.' }))).toBe('It reads (1) here.');
  });

  it('reads as the author’s text once the expected words are filled in', () => {
    fc.assert(
      fc.property(
        fc.array(prose, { minLength: 1 }),
        fc.array(fc.stringMatching(/^[a-z]{1,5}$/)),
        (texts, words) => {
          const text = texts.map((piece, index) => `${piece} {${words[index] ?? 'word'}} `).join('');
          const made = make({ exercises: [{ type: 'cloze', text }] });
          const part = made.exercises[0]?.parts[0];
          if (part?.kind === 'gap-text') {
            expect(filled(part)).toBe(plainText(parseInline(text.trim(), { gaps: true })));
          } else {
            expect(made.diagnostics.map(({ code }) => code)).toEqual(['gap-in-markup']);
          }
        },
      ),
    );
  });
});

describe('the bank', () => {
  it('holds expected and spare words, each once, from A to Z of the language', () => {
    const text = 'We need {trust}, {Zeal}, {élan} and once more {Trust}.';
    expect(clozeOf({ text, spare: ['distrust', 'zeal', 'awe'] }).bank).toEqual([
      'awe',
      'distrust',
      'élan',
      'trust',
      'Zeal',
    ]);
  });

  it('is left out when the author says so', () => {
    expect(clozeOf({ text: 'We need {trust}.', bank: false }).bank).toEqual([]);
    expect(findingsOf({ text: 'We need {trust}.', bank: false, spare: ['awe'] })).toEqual([
      'unclear-exercise: Unexpected `spare` words beside `bank: false`, expected a bank to print them in',
    ]);
  });

  it('may give one word to two gaps, but a gap that takes two words is a warning', () => {
    expect(findingsOf({ text: 'We need {trust}, and they need {trust}.' })).toEqual([]);
    expect(findingsOf({ text: 'We need {trust|faith}.', spare: ['Faith'] })).toEqual([
      'gap-with-two-words: The gap for `trust` takes 2 words of the bank, expected one: trust, Faith',
    ]);
  });

  it('holds a word for every gap of any lesson, and none twice', () => {
    fc.assert(
      fc.property(sketches, fc.array(fc.string({ minLength: 1 })), (sketch, spare) => {
        const text = (sketch.terms ?? []).map((_, index) => `so w${index % 3} is {W${index % 4}}.`).join(' ');
        const { bank, pieces } = clozeOf({ text: `${text} so {end}`, spare }, sketch);
        const folded = bank.map((word) => word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim());
        expect(new Set(folded).size).toBe(bank.length);
        for (const piece of pieces) {
          if (piece.kind === 'gap') expect(folded).toContain(piece.answers[0]?.toLowerCase());
        }
      }),
    );
  });
});

describe('cloze from the claims of a lesson', () => {
  const terms = [
    { id: 'sov', name: 'sovereignty', meaning: 'm' },
    { id: 'trust', name: 'trust', meaning: 'm' },
    { id: 'talks', name: 'peace talks', meaning: 'm' },
  ];
  const lesson: LessonSketch = {
    terms,
    obstacles: [
      { id: 'o1', claim: 'States guard their Sovereignty first.', terms: ['sov'] },
      { id: 'o2', claim: 'Rivals lack trust in sovereignty.', terms: ['trust', 'sov'] },
      { id: 'o3', claim: 'Trust is rare, distrust common, the trustworthy few.', terms: ['trust'] },
    ],
    remedies: [{ id: 'r1', claim: 'Long peace talks help.', terms: ['gone', 'talks'] }],
  };

  it('leaves out in each claim the first of its terms that occurs in it', () => {
    const part = clozeOf({ from: 'points' }, lesson);
    expect(printed(part)).toBe(
      'States guard their (1) first. Rivals lack (2) in sovereignty. Long (3) help.',
    );
    expect(gapsOf(part).map(({ answers, entry }) => [answers, entry.about])).toEqual([
      [['Sovereignty'], ['o1']],
      [['trust'], ['o2']],
      [['peace talks'], ['r1']],
    ]);
    expect(part.bank).toEqual(['peace talks', 'Sovereignty', 'trust']);
  });

  it('takes whole words only, and never the first one', () => {
    expect(printed(clozeOf({ from: 'obstacles' }, lesson))).not.toContain('rare');
  });

  it('never cuts through bold words or a link', () => {
    const obstacles = [
      { id: 'o1', claim: 'All **lack trust** and trust [in trust](http://trust).', terms: ['trust'] },
      { id: 'o2', claim: 'All lack *trust*.', terms: ['trust'] },
      { id: 'o3', claim: 'All want trust.', terms: ['trust'] },
    ];
    expect(printed(clozeOf({ from: 'obstacles' }, { terms, obstacles }))).toBe(
      'All **lack trust** and (1) [in trust](http://trust). All want (2).',
    );
  });

  it('finds words in a script without spaces', () => {
    const han = { id: 'han', name: '主权', meaning: 'm' };
    const obstacles = ['o1', 'o2'].map((id) => ({ id, claim: '各国首先维护主权和安全。', terms: ['han'] }));
    expect(printed(clozeOf({ from: 'obstacles' }, { terms: [han], obstacles }))).toBe(
      '各国首先维护(1)和安全。 各国首先维护(2)和安全。',
    );
  });

  it('needs two such claims', () => {
    expect(findingsOf({ from: 'remedies' }, lesson)).toEqual([
      'too-few-entries: 1 of 1 claims hold a term of their topic after the first word, expected two or more',
    ]);
  });

  it('takes each gap from its own claim and gives the claim back when filled, in any lesson', () => {
    const words = fc.constantFrom(
      'trust',
      'Trust',
      'peace talks',
      'distrust',
      '*',
      '**',
      '{',
      '}',
      '|',
      '\\\\',
      '. ',
      '[',
      '](x)',
    );
    const claim = fc
      .array(words, { minLength: 1, maxLength: 8 })
      .map((pieces) => `All ${pieces.join(' ')} for trust.`);
    fc.assert(
      fc.property(fc.array(claim, { minLength: 2, maxLength: 5 }), (claims) => {
        const obstacles = claims.map((text, index) => ({
          id: `o${index}`,
          claim: text,
          terms: ['talks', 'trust'],
        }));
        const made = make({ terms, obstacles, exercises: [{ type: 'cloze', from: 'obstacles' }] });
        const part = made.exercises[0]?.parts[0];
        const gaps = part?.kind === 'gap-text' ? gapsOf(part) : [];
        const asked = gaps.map(({ entry }) => claims[Number(entry.about[0]?.slice(1))] ?? '');
        expect(part?.kind === 'gap-text' ? filled(part) : '').toBe(asked.map(read).join(' '));
        for (const { answers } of gaps) expect(['trust', 'peace talks']).toContain(answers[0]?.toLowerCase());
        // Only markup can hide the word that ends every claim.
        expect(gaps.length).toBeGreaterThanOrEqual(claims.filter((text) => !/[*[]/.test(text)).length);
      }),
    );
  });
});

describe('what cloze warns of', () => {
  it('warns when a gap is the first word of a sentence', () => {
    const first = (word: string) =>
      `gap-first: The gap for \`${word}\` is the first word of its sentence, expected words before it`;
    expect(findingsOf({ text: '{Trust} grows. “{Fear}” too! It ends; {so} it is.' })).toEqual([
      first('Trust'),
      first('Fear'),
    ]);
  });

  it('needs a gap, and none inside markup', () => {
    expect(findingsOf({ text: 'Nothing to fill in.' })).toEqual([
      'too-few-entries: No gap in `text`, expected one or more',
    ]);
    expect(findingsOf({ text: 'It is **a {gap} in bold**.' })).toEqual([
      'gap-in-markup: Unexpected gap inside bold, italic or a link, expected it outside',
    ]);
    expect(findingsOf({ text: 'Water is H~{2}~O.' })).toEqual([
      'gap-in-markup: Unexpected gap inside bold, italic or a link, expected it outside',
    ]);
  });

  it('needs one of its two forms', () => {
    expect(findingsOf({ from: 'points', text: 'It {is}.' })).toEqual([
      'unclear-exercise: Unexpected `text` beside `from`, expected `from` or `text`, not both',
    ]);
  });
});
