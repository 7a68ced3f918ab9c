/** When something happened, read from a date as an author writes it: `1945`, `August 1945`, `17 August 1945`, `1945-08-17`. */

/** A time in years, as `1945.6`. */
export interface Moment {
  readonly at: number;
  /** Whether the month is known. */
  readonly isExact: boolean;
}

const YEAR = /(?<!\d)\d{4}(?!\d)/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/;
const DAY = /(?<!\d)(\d{1,2})(?!\d)/;

/**
 * The middle of the day, month or year that is named; nothing where that is not certain.
 *
 * @param months the names of the months in the language of the text, from January on
 * @param otherCount finds words that say that the years are not counted from the birth of Christ on
 */
export function momentOf(text: string, months: readonly string[], otherCount: RegExp): Moment | undefined {
  if (otherCount.test(text)) return undefined;
  const iso = ISO.exec(text);
  if (iso) return moment(Number(iso[1]), Number(iso[2]) - 1, iso[3] ? Number(iso[3]) : undefined);
  const [year, ...others] = text.match(YEAR) ?? [];
  if (year === undefined || others.length > 0) return undefined;
  const words = text.toLowerCase();
  const month = months.findIndex((name) => name !== '' && words.includes(name.toLowerCase()));
  if (month < 0) return { at: Number(year) + 0.5, isExact: false };
  const day = DAY.exec(text.replace(year, ''));
  return moment(Number(year), month, day ? Number(day[1]) : undefined);
}

function moment(year: number, month: number, day: number | undefined): Moment | undefined {
  if (month < 0 || month > 11 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  return { at: year + (month + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12, isExact: true };
}
