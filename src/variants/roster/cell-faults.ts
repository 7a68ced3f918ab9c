/** What is wrong with a cell of a class list that should hold a name or a class. */

import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { type Message, say } from '../../diagnostics/message.ts';
import type { RosterWords } from './roster-words.ts';

/** Longer names are none; in UTF-16 units. */
const LONGEST = 120;

/** What Excel and LibreOffice show where a formula failed. */
const FORMULA = /^=|^#[A-Z][A-Z_/0-9]*[!?]?$|^Err:\d{3}$/;
/** As Excel writes it in every language; a name in capitals alone is a slip less likely. */
const LOGICAL = /^(?:TRUE|FALSE)$/;
/** A day with its year, and perhaps a time. */
const DATE = /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})(?:[ T]\d[\d:.]*)?$/;
/** `10-Feb`, `Feb-26`: what Excel makes of the class 10-2. */
const DAY_OF_MONTH = /^(?:\d{1,2}-(\p{L}+)|(\p{L}+)-\d{2})$/u;
/** Control characters, line ends, and signs that turn the direction of all that follows. */
const UNREADABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const EXPECTED = { name: say`a name`, class: say`a class` };
const LONG = {
  name: (length: number) => say`Unexpected name of ${length} letters, expected ${LONGEST} at most`,
  class: (length: number) => say`Unexpected class of ${length} letters, expected ${LONGEST} at most`,
};

/**
 * A number is a name: candidates have one. What a spreadsheet made of something else is none.
 *
 * @param text of the cell without what stands round it
 */
export function cellFaults(
  text: string,
  column: 'name' | 'class',
  span: Span,
  { months }: RosterWords,
): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const add = (code: string, message: Message, hint: Message) =>
    faults.push({ code, severity: 'error', message, span, hint });
  const unexpected = (code: string, what: Message, hint: Message) =>
    add(code, say`Unexpected ${what}, expected ${EXPECTED[column]}`, hint);
  const [, ...monthNames] = DAY_OF_MONTH.exec(text) ?? [];
  if (text.length > LONGEST) add('long-cell', LONG[column](text.length), say`Shorten it.`);
  if (FORMULA.test(text)) {
    const hint = say`Copy the column and paste it as values, then save the list again.`;
    unexpected('formula-cell', say`formula \`${text}\``, hint);
  }
  if (LOGICAL.test(text)) {
    const hint = say`A spreadsheet made it of what was typed: type it with small letters, in a column formatted as text.`;
    unexpected('logical-cell', say`logical value \`${text}\``, hint);
  }
  if (DATE.test(text) || monthNames.some((month) => month && months.has(month.toLowerCase()))) {
    const hint = say`A spreadsheet made it of what was typed: format the column as text, and type it again.`;
    unexpected('date-cell', say`date \`${text}\``, hint);
  }
  const sign = UNREADABLE.exec(text)?.[0];
  if (sign) {
    const number = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const hint = say`No editor shows it: delete it, or type the cell again.`;
    unexpected('unreadable-letters', say`character U+${number} in \`${text}\``, hint);
  }
  if (text.includes('\ufffd')) {
    const hint = say`Save the list as “CSV UTF-8”.`;
    unexpected('unreadable-letters', say`unreadable letters in \`${text}\``, hint);
  }
  return faults;
}
