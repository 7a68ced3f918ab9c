/** Word files (.docx): the paragraphs of the main text with their headings and lists (ECMA-376 part 1, 17.3). */

import { strFromU8, unzipSync } from 'fflate';
import { type DepthCounter, depthCounter } from './list-marker.ts';
import type { Note } from './note.ts';
import { noteLine } from './note-line.ts';
import { TooManyNotes } from './notes-limits.ts';
import { type WordParagraph, wordParagraphs } from './word-paragraphs.ts';
import { wordStyles } from './word-styles.ts';
import { rootOf } from './word-xml.ts';

const TEXT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** In bytes, unpacked: 8 MiB. Notes take some ten thousand; a zip may unpack to a thousand times its size. */
const LARGEST_PART = 8 * 1024 * 1024;

/** Word indents the text of a list by a quarter of an inch a level. */
const LIST_INDENT = 2.5;

/**
 * Lines are counted as paragraphs: a Word file has no others.
 *
 * @throws TooManyNotes when there is too much in it, another error when the bytes are no Word file
 */
export function readWordNotes(bytes: Uint8Array): Note[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== TEXT && name !== STYLES) return false;
      if (originalSize <= LARGEST_PART) return true;
      throw new TooManyNotes(`at most ${LARGEST_PART} bytes of text and its look`);
    },
  });
  const { [TEXT]: text, [STYLES]: styles } = parts;
  if (!text) throw new RangeError(`No ${TEXT}`);
  const depths = depthCounter();
  const paragraphs = wordParagraphs(rootOf(strFromU8(text)), wordStyles(styles && rootOf(strFromU8(styles))));
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.text ? [noteOf(paragraph, index + 1, depths)] : [],
  );
}

function noteOf(
  { text, bold, indent, heading, list, inTable }: WordParagraph,
  line: number,
  depths: DepthCounter,
): Note {
  if (inTable) return { kind: 'other', text, line };
  if (heading !== undefined) return { kind: 'heading', level: heading, text, line };
  if (list !== undefined) {
    const depth = depths.item({ indent: list * LIST_INDENT, marker: 'bullet', text });
    return { kind: 'item', depth, text, line };
  }
  // Many type "1." and "-" themselves.
  const typed = noteLine(`${' '.repeat(indent)}${text}`);
  if (typed.kind === 'heading') return { ...typed, line };
  if (typed.kind === 'item') {
    return { kind: 'item', depth: depths.item(typed.marked), text: typed.marked.text, line };
  }
  return { kind: 'paragraph', text: bold ? `**${text}**` : text, line, depth: depths.text(indent) };
}
