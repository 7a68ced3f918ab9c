/** The text of a cell without what spreadsheets put round it. */

/** `="007"` keeps its zeros; of a link only the words are shown. */
const TEXT_FORMULA = /^=(?:HYPERLINK\(.*[,;]\s*)?"((?:[^"]|"")*)"\)?$/i;
/** A mark before what would be read as a number or a formula. */
const TEXT_MARK = /^'(?=[=+\-@\d])/;
/** Signs that nobody sees, which copying leaves at the edges of a text; within names some scripts need them. */
const UNSEEN_EDGES = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]+|[\s\u00ad\u200b-\u200f\u2060\ufeff]+$/g;

/** Composed letters, however the spreadsheet wrote them; line breaks and spaces of any kind are one space. */
export function plainCell(cell: string): string {
  return cell
    .replace(UNSEEN_EDGES, '')
    .replace(TEXT_MARK, '')
    .replace(TEXT_FORMULA, (_, text: string) => text.replace(/""/g, '"'))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

export function hasLetters(cell: string): boolean {
  return /\p{L}/u.test(cell);
}
