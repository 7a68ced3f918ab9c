/** Reads the file of `kapur new --from`, and tells what was made of it. */

import path from 'node:path';
import { ownValue } from '../../base/own-value.ts';
import { counted, inWords, say, type Words } from '../../diagnostics/message.ts';
import type { Draft } from '../../scaffold/draft.ts';
import type { Note } from '../../scaffold/notes/note.ts';
import { notesFromTree } from '../../scaffold/notes/notes-from-tree.ts';
import { isOtherFile, isTooMany } from '../../scaffold/notes/notes-limits.ts';
import { NOTE_FILES, readNotes } from '../../scaffold/notes/read-notes.ts';
import type { Starter } from '../../scaffold/starter.ts';
import { givenFile } from '../options/given-file.ts';
import { givenInput } from '../options/given-input.ts';
import { UsageError } from '../options/usage-error.ts';

/** In bytes: 20 MiB. A Word file with pictures takes some. */
const LARGEST = 20 * 1024 * 1024;
/** In bytes: 1 MiB, as much as a text file may have. */
const LARGEST_INPUT = 1_048_576;

/** The word for standard input, as other commands have it. */
export const STANDARD_INPUT = '-';

/** What a word processor saves as Word, too. */
const SAVED_FIRST = ['.doc', '.rtf', '.pages', '.wps', '.pdf'];

/** @throws UsageError when there is no such file, or it is none that can be read */
export async function notesIn(file: string): Promise<Note[]> {
  if (file === STANDARD_INPUT) {
    const bytes = await givenInput(LARGEST_INPUT, 'your notes, as text or Markdown');
    return readOrRefused(bytes, '.md', 'standard input');
  }
  const ending = path.extname(file).toLowerCase();
  if (!NOTE_FILES.includes(ending)) {
    const hint = SAVED_FIRST.includes(ending) ? ' Save it as .docx first.' : '';
    throw new UsageError(
      `Unexpected file ${file}, expected one that ends in ${NOTE_FILES.join(', ')}.${hint}`,
    );
  }
  return readOrRefused(givenFile(file, LARGEST, 'your notes'), ending, file);
}

async function readOrRefused(bytes: Uint8Array, ending: string, name: string): Promise<Note[]> {
  const expected = EXPECTED.get(ending) ?? 'text of moderate size';
  try {
    return notesFromTree(await readNotes(bytes, ending));
  } catch (error) {
    if (isTooMany(error)) {
      throw new UsageError(
        `Too much in ${name}, expected ${error.message}. Take the part that is the lesson.`,
      );
    }
    if (isOtherFile(error)) {
      throw new UsageError(`Unexpected content of ${name}: ${error.message}, expected ${expected}.`);
    }
    // Whatever it stumbled over, zip or XML: the file is not what its name says.
    throw new UsageError(`Unreadable file ${name}, expected ${expected}.`);
  }
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['.docx', 'a Word file'],
  ['.odt', 'an OpenDocument text'],
  ['.html', 'a web page'],
  ['.htm', 'a web page'],
]);

/** The endings of files that have lines; in others paragraphs are counted. */
const LINED = ['.md', '.txt'];

/** What a lesson and its report call the notes. */
export function notesName(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : path.basename(file);
}

/** What the author should look at: what was guessed, what found no place, what is missing. */
export function reportOfNotes(
  notes: string,
  draft: Draft,
  lesson: string,
  yaml: string,
  starter: Starter,
  words: Words,
): string {
  const { terms = {} } = draft.lesson;
  const { groups, kind, unplaced } = draft;
  const name = notesName(notes);
  const hasLines = notes === STANDARD_INPUT || LINED.includes(path.extname(notes).toLowerCase());
  const mark = `# ${starter.missing.mark}: `;
  const marked = yaml.split('\n').flatMap((line, index) => {
    const [, what] = line.split(mark);
    return what ? [`  ${lesson}:${index + 1}: ${what}`] : [];
  });
  const termCount = Object.keys(terms).length;
  const found = [
    ...groups.map(({ group, found: count }) => say`${count} under \`${group.key}\``),
    counted(termCount, say`1 term`, say`${termCount} terms`),
  ];
  const amount = hasLines
    ? counted(unplaced.length, say`1 line`, say`${unplaced.length} lines`)
    : counted(unplaced.length, say`1 paragraph`, say`${unplaced.length} paragraphs`);
  return [
    `${name}: ${found.map((count) => inWords(count, words)).join(', ')}`,
    ...groups
      .filter(({ found: count }) => count === 0)
      .map(({ group: { key } }) => {
        const beginnings = (ownValue(starter.notes.groups, key) ?? []).join(', ');
        return say`Nothing was found for \`${key}\`, expected a heading with a word that begins with one of these: ${beginnings}.`;
      }),
    ...kind.links
      .filter(({ values }) => !values)
      .map(
        ({ from, field }) =>
          say`Each topic under \`${from}\` leads to the one of the same number: correct \`${field}\` where that is wrong.`,
      ),
    ...(unplaced.length > 0
      ? [
          say`No place was found for ${amount}, kept at the end of the lesson as a comment:`,
          ...unplaced.map(({ line, text }) => {
            const where = hasLines ? say`line ${line}: ${text}` : say`paragraph ${line}: ${text}`;
            return `  ${inWords(where, words)}`;
          }),
        ]
      : []),
    ...(marked.length > 0 ? [say`To fill in, marked by \`${mark.trim()}\`:`, ...marked] : []),
  ]
    .map((line) => inWords(line, words))
    .join('\n');
}
