/** Plain text, read as people type it: lists with any signs, headings marked or underlined, one paragraph a line. */

import type { BlockContent, Paragraph, Root, TableRow } from 'mdast';
import { phrasingOf } from './inline-to-mdast.ts';
import { type DepthCounter, depthCounter } from './list-marker.ts';
import { atLine, type FlatBlock, nestLists } from './nest-lists.ts';
import { type NoteLine, noteLines } from './note-line.ts';
import { checkParts } from './notes-limits.ts';

/** In signs. Who breaks lines by hand breaks them later, so that after a shorter one a capital begins something new. */
const SHORT_LINE = 55;
/** In signs. Nobody breaks lines by hand later than here: in a text with longer ones every break is meant. */
const LONGEST_BROKEN = 90;

/**
 * Tells which lines go on with the line before.
 *
 * @param lines of the whole text; where each is a sentence of its own, every line end is meant
 */
export function lineJoiner(lines: readonly string[]): (before: string, line: string) => boolean {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const shorter = longest > LONGEST_BROKEN ? longest + 1 : SHORT_LINE;
  const written = lines.filter((line) => line.trim());
  const whole = written.filter((line) => CAPITAL.test(line) && ENDED.test(line));
  const isEachWhole = whole.length > 2 && whole.length >= written.length * WHOLE_SHARE;
  return (before, line) => {
    if (isEachWhole || LABEL.test(line) || ANNOUNCED.test(before)) return false;
    return !(before.length < shorter && CAPITAL.test(line));
  };
}

/** Of the lines of a text, those that are a sentence of their own; where lines are broken by hand, few are. */
const WHOLE_SHARE = 0.7;

/** Tells it of a text that nobody breaks by hand: there every line end is meant but before a small letter. */
export function goesOnSmall(_before: string, line: string): boolean {
  return !CAPITAL.test(line);
}

/** A capital as the first letter; signs that have no case begin a text as well. */
const CAPITAL = /^\P{L}*(?:\p{Lu}|\p{Lo})/u;

/** A few words with a capital, or a year, and a colon: the name of what the line tells. */
const LABEL = /^(?:\P{L}*\p{Lu}[^.:!?]{0,50}|\d{3,4}(?:\s?[-–/]\s?\d{2,4})?)\s?:\s/u;
/** The end of a sentence, and of what announces a list or asks a question. */
const ENDED = /[.!?:…]["”’)*_]*\s*$/;
const ANNOUNCED = /[:?]["”’)*_]*\s*$/;

/** What is known of a block while its lines are read. */
interface Growing extends Omit<FlatBlock, 'node'> {
  readonly kind: 'paragraph' | 'code' | 'html' | 'table' | number;
  readonly line: number;
  text: string;
}

/** Lines without a blank line between them are one paragraph where they were broken by hand. */
export function readText(text: string): Root {
  checkParts(text.split(/\r\n?|\n/));
  const lines = noteLines(text);
  const joined = lineJoiner(lines.map((line) => (line.kind === 'other' ? '' : wordsOf(line))));
  const blocks: Growing[] = [];
  const depths = depthCounter();
  let before: NoteLine = { kind: 'blank' };
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (last && goesOn(line, before, joined)) last.text += `\n${wordsOf(line)}`;
    else if (line.kind === 'underline') {
      if (before.kind === 'text' && last) {
        blocks[blocks.length - 1] = { kind: line.level, text: last.text, depth: 0, line: last.line };
      }
    } else blocks.push(...blockOf(line, before, index + 1, depths));
    // The rows of a table go on behind the line that parts its head from them.
    if (line.kind !== 'separator') before = line;
  }
  return { type: 'root', children: nestLists(blocks.map(flatOf)) };
}

function goesOn(line: NoteLine, before: NoteLine, joined: ReturnType<typeof lineJoiner>): boolean {
  if (line.kind === 'text') {
    return (before.kind === 'text' || before.kind === 'item') && joined(wordsOf(before), line.text);
  }
  if (before.kind !== 'other') return false;
  return line.kind === 'separator'
    ? before.block === 'table'
    : line.kind === 'other' && before.block === line.block;
}

function blockOf(line: NoteLine, before: NoteLine, at: number, depths: DepthCounter): Growing[] {
  if (line.kind === 'text') {
    // Right below an item it is told by no indentation that a text belongs to it.
    const inside = before.kind === 'item' && line.indent === 0 ? before.marked.indent + 1 : line.indent;
    return [{ kind: 'paragraph', text: line.text, depth: depths.text(inside), line: at }];
  }
  if (line.kind === 'item') {
    const item = line.marked.marker === 'bullet' ? 'bullet' : 'ordered';
    const depth = depths.item(line.marked) + 1;
    return [{ kind: 'paragraph', text: line.marked.text, depth, item, line: at }];
  }
  if (line.kind !== 'heading' && line.kind !== 'other') return [];
  const kind = line.kind === 'heading' ? line.level : line.block;
  return [{ kind, text: line.text, depth: depths.text(0), line: at }];
}

function flatOf({ kind, text, line, depth, item }: Growing): FlatBlock {
  return { node: nodeOf(kind, text, line), depth, ...(item && { item }) };
}

function nodeOf(kind: Growing['kind'], text: string, line: number): BlockContent {
  const position = atLine(line);
  if (kind === 'code' || kind === 'html') return { type: kind, value: text, position };
  if (kind === 'table') return { type: 'table', children: rowsOf(text, line), position };
  const paragraph: Paragraph = { type: 'paragraph', children: phrasingOf(text), position };
  return kind === 'paragraph'
    ? paragraph
    : { ...paragraph, type: 'heading', depth: Math.min(kind, 6) as 1 | 2 | 3 | 4 | 5 | 6 };
}

function rowsOf(text: string, line: number): TableRow[] {
  return text.split('\n').flatMap((row, index): TableRow[] => {
    const children = cellsOf(row).map((cell) => ({ type: 'tableCell' as const, children: phrasingOf(cell) }));
    return row ? [{ type: 'tableRow', children, position: atLine(line + index) }] : [];
  });
}

/** The cells of a row between bars. */
function cellsOf(row: string): string[] {
  const inner = row.replace(/^\||\|$/g, '');
  return inner.split('|').map((cell) => cell.trim());
}

function wordsOf(line: NoteLine): string {
  if (line.kind === 'text' || line.kind === 'other') return line.text;
  return line.kind === 'item' ? line.marked.text : '';
}
