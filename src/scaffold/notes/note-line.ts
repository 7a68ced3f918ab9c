/** One line of plain text, by what it looks like. */

import { columnsOf, isChapter, type MarkedLine, markedLine } from './list-marker.ts';

/** Headings that are told by their look alone stand below `##`, whatever levels the text has itself. */
const CHAPTER_LEVEL = 3;

export type NoteLine =
  | { readonly kind: 'blank' }
  /** Between the head of a table and its rows. */
  | { readonly kind: 'separator' }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** Makes a heading of the line above it, or is a rule between parts. */
  | { readonly kind: 'underline'; readonly level: number }
  | { readonly kind: 'item'; readonly marked: MarkedLine }
  | { readonly kind: 'text'; readonly text: string; readonly indent: number }
  | { readonly kind: 'other'; readonly block: 'table' | 'html' | 'code'; readonly text: string };

/** The lines of a text; what stands in a fence of ``` or ~~~ is code. */
export function noteLines(text: string): NoteLine[] {
  let fence = '';
  return text.split(/\r\n?|\n/).map((line): NoteLine => {
    const [marks] = /^\s*(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (marks || fence) {
      if (!fence) fence = marks?.trim() ?? '';
      else if (line.trim().startsWith(fence)) fence = '';
      return marks || !line.trim() ? { kind: 'blank' } : { kind: 'other', block: 'code', text: line.trim() };
    }
    return noteLine(line);
  });
}

/** `##Title`, `#Title`: a heading whose space was forgotten, with it; `#peace #school` are tags. */
export function spacedHeading(line: string): string {
  return line.replace(/^(\s{0,3}(?:#{2,6}(?=[\p{L}\p{N}*])|#(?=\p{Lu}[^#]*$)))/u, '$1 ');
}

function noteLine(line: string): NoteLine {
  const text = line.trim();
  if (!text) return { kind: 'blank' };
  const [, hashes, title = ''] = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/.exec(spacedHeading(line)) ?? [];
  if (hashes) return { kind: 'heading', level: hashes.length, text: title };
  if (/^(?:=+|-{2,}|(?:[-*_]\s*){3,})$/.test(text))
    return { kind: 'underline', level: text.startsWith('=') ? 1 : 2 };
  if (/^\|[\s:|-]*$/.test(text)) return { kind: 'separator' };
  if (text.startsWith('|')) return { kind: 'other', block: 'table', text };
  if (/^(?:!\[|<!--)/.test(text)) return { kind: 'other', block: 'html', text };
  const marked = markedLine(line);
  if (marked && isChapter(marked)) return { kind: 'heading', level: CHAPTER_LEVEL, text: marked.text };
  if (marked) return { kind: 'item', marked };
  const blank = /^\s*/.exec(line)?.[0] ?? '';
  return { kind: 'text', text: text.replace(/^>\s?/, ''), indent: columnsOf(blank) };
}
