import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromTree } from '../../../src/scaffold/recognise/draft-from-tree.ts';
import { allKinds } from '../../kinds.ts';
import { knowledge, treeOf, yamlOf } from './articles.ts';

const HEADINGS = [
  ...['Obstacles', 'Remedies', 'Causes', 'Homework', 'Discussion', 'Sources', 'Glossary', 'Conclusion'],
  ...['Summary', 'Objectives', 'Introduction', 'Question', 'Timeline', 'Steps'],
];
const LEADS = [
  '',
  '',
  '',
  'Example:',
  'First,',
  'There are three reasons:',
  'For example,',
  'It takes',
  '2010:',
];

/** Blocks as functions of a maker of words that no other block has. */
type Made = (words: (count: number) => string) => string;

const sentence = fc
  .tuple(fc.constantFrom(...LEADS), fc.integer({ min: 1, max: 14 }), fc.constantFrom('.', '.', '?', ''))
  .map(
    ([lead, count, end]): Made =>
      (words) =>
        `${lead} ${words(count)}${end}`.trim(),
  );
const marked = fc
  .tuple(sentence, fc.constantFrom('![*](a.png)', '~~*~~', '[*](a)', '`*`', '<img alt="*">'))
  .map(
    ([before, mark]): Made =>
      (words) =>
        `${before(words)} ${mark.replaceAll('*', () => words(1))}`,
  );
const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map(
  (all): Made =>
    (words) =>
      all.map((one) => one(words)).join(' '),
);
const heading = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.oneof(
      fc.constantFrom(...HEADINGS).map(
        (text): Made =>
          () =>
            text,
      ),
      sentence,
    ),
  )
  .map(
    ([depth, text]): Made =>
      (words) =>
        `${'#'.repeat(depth)} ${text(words)}`,
  );
const list = fc
  .array(fc.tuple(fc.constantFrom('- ', '  - ', '1. '), sentence), { minLength: 1, maxLength: 7 })
  .map(
    (items): Made =>
      (words) =>
        items.map(([mark, text]) => mark + text(words)).join('\n'),
  );
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .map(
    ([width, length, count]): Made =>
      (words) => {
        const row = () => `| ${Array.from({ length: width }, () => words(count)).join(' | ')} |`;
        return [row(), `|${'---|'.repeat(width)}`, ...Array.from({ length }, row)].join('\n');
      },
  );
const code = fc.integer({ min: 1, max: 3 }).map(
  (count): Made =>
    (words) =>
      `\`\`\`\n${words(count)}\n${words(count)}\n\`\`\``,
);
const quote = prose.map(
  (text): Made =>
    (words) =>
      `> ${text(words)}`,
);
const blocks = fc.array(fc.oneof(heading, prose, marked, list, table, code, quote), {
  minLength: 1,
  maxLength: 14,
});

const CONSONANTS = 'bdfghjklmnprstvwxyzc';

/** `dobobuq`, `dobofuq`, …: words that no language has among its small ones. */
function wordMaker(): { readonly made: string[]; readonly words: (count: number) => string } {
  const made: string[] = [];
  const next = () => {
    const digits = [...(made.length + 400).toString(20)].map((digit) =>
      CONSONANTS.at(Number.parseInt(digit, 20)),
    );
    const word = `${digits.map((sign, index) => `${sign}${'ou'[index % 2]}`).join('')}q`;
    made.push(word);
    return word;
  };
  return { made, words: (count) => Array.from({ length: count }, next).join(' ') };
}

describe('Each word of a text', () => {
  it('stands in the lesson, or among the lines that found no place', () => {
    const kinds = fc.constantFrom('', ...allKinds.map(({ name }) => name));
    const given = { language: 'en', name: 'Untitled', title: '', question: '' };
    fc.assert(
      fc.property(blocks, kinds, (made, kind) => {
        const { words, made: all } = wordMaker();
        const text = made.map((block) => block(words)).join('\n\n');
        const found = draftFromTree(treeOf('a.md', text), { ...given, kind }, knowledge);
        if ('refused' in found) return;
        const written = new Set(
          yamlOf(found.draft, 'a')
            .toLowerCase()
            .match(/\p{L}+/gu),
        );
        expect(all.filter((word) => !written.has(word))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
