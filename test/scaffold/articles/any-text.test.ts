import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { blocksOfTree } from '../../../src/scaffold/recognise/blocks-of-tree.ts';
import { draftFromTree } from '../../../src/scaffold/recognise/draft-from-tree.ts';
import { growth, LINEAR } from '../../growth.ts';
import { allKinds } from '../../kinds.ts';
import { read } from '../../lesson/reading.ts';
import { knowledge, treeOf, yamlOf } from './articles.ts';

const marks = [
  '# ',
  '## ',
  '### ',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '| ',
  '```',
  '',
  '',
  '',
  '**',
  '*',
  'First, ',
  'Pertama, ',
];
const said = [
  ...[
    'Obstacles',
    'Upaya:',
    'Glosarium',
    'Sources',
    'Why?',
    'a: b',
    'Cost. It is high.',
    'There are three reasons:',
  ],
  ...[
    '1908: Budi Utomo',
    'In 1945 it ended.',
    'Example: a village',
    'Share this',
    'X is a thing that matters.',
    '[x](y:z)',
  ],
  ...['A vs B', 'Jadi, selesai.', 'Cost: one pays, so many do not.', '---', '{a|b}', '`c` $x$ H~2~O'],
];
const line = fc.tuple(
  fc.constantFrom(...marks),
  fc.oneof(
    fc.constantFrom(...said),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.lorem({ maxCount: 30 }),
  ),
);
const text = fc
  .array(line, { maxLength: 40 })
  .map((parts) => parts.map(([mark, words]) => mark + words).join('\n\n'));

describe('Any text', () => {
  it('gives a lesson without errors or a refusal, and each of its lines is placed or listed', () => {
    const kinds = fc.constantFrom('', ...allKinds.map(({ name }) => name));
    const given = { language: '', name: 'Untitled', title: '', question: '' };
    fc.assert(
      fc.property(text, kinds, fc.boolean(), (words, kind, isPlain) => {
        const tree = treeOf(isPlain ? 'a.txt' : 'a.md', words);
        const found = draftFromTree(tree, { ...given, kind }, knowledge);
        if ('refused' in found) return;
        const { diagnostics } = read(yamlOf(found.draft, 'a'));
        expect(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)).toEqual([]);
        const lines = [...(found.draft.reading?.placed ?? []), ...found.draft.unplaced].map(
          (one) => one.line,
        );
        const lost = blocksOfTree(tree).filter((block) => !lines.includes(block.line));
        expect(lost).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    'a: b. ',
    '**a** ',
    'First, a. ',
    'X is a b that c, ',
    'a, and ',
    '( “ ',
    '1908 ',
    'A. ',
    '(1) a b, (2) ',
    'a, first, b ',
    'second, ',
  ])('takes work that grows as it does, on %j', (piece) => {
    const given = { language: 'en', name: '', title: '', question: '', kind: 'topics' };
    const read = (length: number) =>
      draftFromTree(treeOf('a.txt', `# T\n${piece.repeat(length / piece.length)}`), given, knowledge);
    // A reader takes no longer paragraphs than 50,000 characters.
    expect(growth(read, 6_000)).toBeLessThan(LINEAR);
  });

  it('may have more sentences at its end than a call has arguments', () => {
    const given = { language: 'en', name: '', title: '', question: '', kind: '' };
    const end = `${'A! '.repeat(15_000)}\n\n`.repeat(15);
    const tree = treeOf('a.md', `# T\n## Obstacles\n- Cost\n- Time\n## Conclusion\n${end}`);
    expect(draftFromTree(tree, given, knowledge)).toHaveProperty('draft.lesson.conclusion');
  });
});
