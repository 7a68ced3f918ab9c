/** One line of Markdown or plain text, by what it looks like. */

import { columnsOf, type MarkedLine, markedLine } from './list-marker.ts';
import { isShort, UNMARKED_LEVEL } from './note.ts';

export type NoteLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** Makes a heading of the line above it, or is a rule between parts. */
  | { readonly kind: 'underline'; readonly level: number }
  | { readonly kind: 'item'; readonly marked: MarkedLine }
  | { readonly kind: 'text'; readonly text: string; readonly indent: number }
  /** A table, a picture, a comment, program code. */
  | { readonly kind: 'other'; readonly text: string };

/** The lines of a text; what stands in a fence of ``` or ~~~ is code. */
export function noteLines(text: string): NoteLine[] {
  let fence = '';
  return text.split(/\r\n?|\n/).map((line): NoteLine => {
    const [marks] = /^\s*(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (marks || fence) {
      if (!fence) fence = marks?.trim() ?? '';
      else if (line.trim().startsWith(fence)) fence = '';
      return marks || !line.trim() ? { kind: 'blank' } : { kind: 'other', text: line.trim() };
    }
    return noteLine(line);
  });
}

export function noteLine(line: string): NoteLine {
  const text = line.trim();
  if (!text) return { kind: 'blank' };
  const [, hashes, title = ''] = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/.exec(line) ?? [];
  if (hashes) return { kind: 'heading', level: hashes.length, text: title };
  if (/^(?:=+|-{2,}|(?:[-*_]\s*){3,})$/.test(text))
    return { kind: 'underline', level: text.startsWith('=') ? 1 : 2 };
  if (/^\|[\s:|-]*$/.test(text)) return { kind: 'blank' };
  if (/^(?:\||!\[|<!--)/.test(text)) return { kind: 'other', text };
  const marked = markedLine(line);
  if (marked && isChapter(marked)) return { kind: 'heading', level: UNMARKED_LEVEL, text: marked.text };
  if (marked) return { kind: 'item', marked };
  const blank = /^\s*/.exec(line)?.[0] ?? '';
  return { kind: 'text', text: text.replace(/^>\s?/, ''), indent: columnsOf(blank) };
}

/** `A. Hambatan`, `II. Upaya`: who numbers so numbers the parts of a text. */
function isChapter({ marker, indent, text }: MarkedLine): boolean {
  return (
    (marker === 'capital' || marker === 'roman') && indent === 0 && isShort(text) && !/[.;,!?]$/.test(text)
  );
}
