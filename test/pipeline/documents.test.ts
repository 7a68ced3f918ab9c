import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_NAMES, DOCUMENTS, formsOf } from '../../src/pipeline/documents.ts';
import { writers } from '../../src/writers/writers.ts';
import { ROOT } from '../kapur.ts';

const SRC = path.join(ROOT, 'src');
const HOME = path.join('pipeline', 'documents.ts');

/** Words that the markup and the parts of exercises have, too: where they are told apart as such. */
const OTHER_MEANINGS: Readonly<Record<string, readonly string[]>> = {
  deck: [
    'document/document-tree.ts',
    'document/deck-elements.ts',
    'layout/draw-blocks.ts',
    'layout/lay-document.ts',
    'writers/docx/write-docx.ts',
  ],
  cards: ['document/node.ts', 'document/cards.ts', 'exercises/types/classify.ts', 'layout/draw-blocks.ts'],
  // The part of a workbook, and a field of lessons.
  worksheet: ['writers/pptx/charts/workbook.ts', 'lesson/read-lesson.ts'],
  // A field of lessons, and what a lesson may have as its worksheet.
  activity: [
    'lesson/activity.ts',
    'lesson/activity-course.ts',
    'lesson/lesson-schema.ts',
    'lesson/prose-fields.ts',
    'lesson/read-lesson.ts',
    'lesson/references.ts',
    'pipeline/make.ts',
    'template/view-types.ts',
    'variants/activity-view.ts',
  ],
};

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** A name as a text, or as the start of one: not the word in a sentence. */
const asText = (name: string) => `['"\`]${name}(?=['"\`.$-])`;

/** A name as the key of what was made; for a word of one meaning, as any key. */
const asKey = (name: string) =>
  name in OTHER_MEANINGS
    ? `\\b(?:frames|markup|tree|ledger|request|given)\\.${name}\\b`
    : `[\\w\\])?]\\.${name}\\b(?!\\.ts)|(?:^\\s*|[{,(] ?)${name}\\??:`;

const naming = (name: string) => new RegExp(`${asText(name)}|${asKey(name)}`, 'mu');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && file !== HOME,
);

describe('The documents', () => {
  it.each(DOCUMENT_NAMES)('are named in their descriptors alone: %s', (name) => {
    const others = files
      .filter((file) => naming(name).test(withoutComments(readFileSync(path.join(SRC, file), 'utf8'))))
      .map((file) => file.split(path.sep).join('/'));
    expect(others.filter((file) => !OTHER_MEANINGS[name]?.includes(file))).toEqual([]);
  });

  it('would be found wherever code told them apart', () => {
    const found = ["name === 'handout'", "'handout.pdf'", '`handout-slides`', 'frames.handout', 'handout: 1'];
    expect(found.filter((code) => !naming('handout').test(code))).toEqual([]);
    expect('say`stands in the handout`').not.toMatch(naming('handout'));
  });

  /** Files that are given to Kapur, not made by it. */
  const GIVEN = [
    'cli/commands/new-command.ts',
    'cli/commands/verify-command.ts',
    'cli/reporters/notes-file.ts',
    'scaffold/notes/read-notes.ts',
    'scaffold/notes/readers.ts',
  ];

  it.each(Object.keys(writers))('leave the name of a format to its row and to descriptors: %s', (format) => {
    const named = files
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => !file.startsWith('writers/') && !GIVEN.includes(file))
      .filter((file) =>
        new RegExp(`['"\`.]${format}['"\`]`, 'u').test(
          withoutComments(readFileSync(path.join(SRC, file), 'utf8')),
        ),
      );
    expect(named).toEqual([]);
  });

  it.each(DOCUMENT_NAMES)('have a template for each form: %s', (name) => {
    const { template } = DOCUMENTS[name];
    const folders =
      typeof template === 'string' ? [template] : Object.values(formsOf(name)).map((form) => form.template);
    expect(
      folders.filter((folder) => !existsSync(path.join(ROOT, 'templates', folder, 'document.hbs'))),
    ).toEqual([]);
  });
});
