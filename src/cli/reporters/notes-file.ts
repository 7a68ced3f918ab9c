/** Reads the file of `kapur new --from`, and tells what was made of it. */

import path from 'node:path';
import { ownValue } from '../../base/own-value.ts';
import { counted, inWords, say, type Words } from '../../diagnostics/message.ts';
import type { Draft } from '../../scaffold/draft.ts';
import type { Note } from '../../scaffold/notes/note.ts';
import { TooManyNotes } from '../../scaffold/notes/notes-limits.ts';
import { NOTE_FILES, readNotes } from '../../scaffold/notes/read-notes.ts';
import type { Starter } from '../../scaffold/starter.ts';
import { givenFile } from '../options/given-file.ts';
import { UsageError } from '../options/usage-error.ts';

/** In bytes: 20 MiB. A Word file with pictures takes some. */
const LARGEST = 20 * 1024 * 1024;

/** @throws UsageError when there is no such file, or it is none that can be read */
export function notesIn(file: string): Note[] {
  const ending = path.extname(file).toLowerCase();
  if (!NOTE_FILES.includes(ending)) {
    const hint = ending === '.doc' || ending === '.odt' ? say`Save it as .docx first.` : undefined;
    throw new UsageError(
      say`Unexpected file ${file}, expected one that ends in ${NOTE_FILES.join(', ')}.`,
      hint,
    );
  }
  const bytes = givenFile(file, LARGEST, say`your notes`);
  try {
    return readNotes(bytes, ending);
  } catch (error) {
    if (error instanceof TooManyNotes) {
      throw new UsageError(
        say`Too much in ${file}, expected ${error.message}.`,
        say`Take the part that is the lesson.`,
      );
    }
    // Whatever it stumbled over, zip or XML: the file is not what its name says.
    throw new UsageError(
      say`Unreadable file ${file}, expected ${ending === '.docx' ? say`a Word file` : say`text of moderate size`}.`,
    );
  }
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
  const name = path.basename(notes);
  const isWord = path.extname(notes).toLowerCase() === '.docx';
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
  const amount = isWord
    ? counted(unplaced.length, say`1 paragraph`, say`${unplaced.length} paragraphs`)
    : counted(unplaced.length, say`1 line`, say`${unplaced.length} lines`);
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
            const where = isWord ? say`paragraph ${line}: ${text}` : say`line ${line}: ${text}`;
            return `  ${inWords(where, words)}`;
          }),
        ]
      : []),
    ...(marked.length > 0 ? [say`To fill in, marked by \`${mark.trim()}\`:`, ...marked] : []),
  ]
    .map((line) => inWords(line, words))
    .join('\n');
}
