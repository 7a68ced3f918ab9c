/** Reads the file of `kapur new --from`, and tells what was made of it. */

import path from 'node:path';
import type { Draft } from '../draft/draft.ts';
import type { Note } from '../draft/notes/note.ts';
import { NOTE_FILES, readNotes } from '../draft/notes/read-notes.ts';
import type { Starter } from '../draft/starter.ts';
import { readNotesFile } from '../resources.ts';
import { counted } from './findings/summary.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError when there is no such file, or it is none that can be read */
export function notesIn(file: string): Note[] {
  const ending = path.extname(file).toLowerCase();
  if (!NOTE_FILES.includes(ending)) {
    const hint = ending === '.doc' || ending === '.odt' ? ' Save it as .docx first.' : '';
    throw new UsageError(
      `Unexpected file ${file}, expected one that ends in ${NOTE_FILES.join(', ')}.${hint}`,
    );
  }
  const bytes = readNotesFile(file);
  if (!bytes) throw new UsageError(`No file of moderate size at ${file}.`);
  try {
    return readNotes(bytes, ending);
  } catch {
    // Whatever it stumbled over, zip or XML: the file is not what its name says.
    throw new UsageError(
      `Unreadable file ${file}, expected ${ending === '.docx' ? 'a Word file' : 'text of moderate size'}.`,
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
): string {
  const { obstacles, remedies, terms = {} } = draft.lesson;
  const name = path.basename(notes);
  const unit = path.extname(notes).toLowerCase() === '.docx' ? 'paragraph' : 'line';
  const mark = `# ${starter.missing.mark}: `;
  const marked = yaml.split('\n').flatMap((line, index) => {
    const [, what] = line.split(mark);
    return what ? [`  ${lesson}:${index + 1}: ${what}`] : [];
  });
  return [
    `${name}: ${[
      counted(obstacles.length, 'obstacle'),
      counted(remedies.length, 'remedy', 'remedies'),
      counted(Object.keys(terms).length, 'term'),
    ].join(', ')}`,
    'Each remedy addresses the obstacle of the same number: correct `addresses` where that is wrong.',
    ...(draft.unplaced.length > 0
      ? [
          `No place was found for ${counted(draft.unplaced.length, unit)}, kept at the end of the lesson as a comment:`,
          ...draft.unplaced.map(({ line, text }) => `  ${unit} ${line}: ${text}`),
        ]
      : []),
    ...(marked.length > 0 ? [`To fill in, marked by \`${mark.trim()}\`:`, ...marked] : []),
  ].join('\n');
}
