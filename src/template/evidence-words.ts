/** What evidence shows, in words: for notes, for papers, and for those who do not see it. */

import { amount, type NumberSigns } from '../base/amount.ts';
import { type Locale, label } from '../locale/locale.ts';
import { otherCountOf } from '../locale/prose-words.ts';
import { parseInline, plainText } from '../prose/inline.ts';
import { type Moment, momentOf } from '../prose/moment.ts';
import type { EvidencePartView, EvidenceView } from './evidence-view.ts';

/** The author's own words, or one sentence made from the data in the lesson's language. */
export function evidenceWords(view: EvidenceView, locale: Locale): string {
  const { says, form, parts, unit } = view;
  if (says) return plainText(parseInline(says));
  if (form === '') return view.image?.alt ?? label(locale, 'evidence.table');
  const signs = signsOf(locale);
  const wordsOf = (part: EvidencePartView) => {
    const numbers = part.values.map((value, index) =>
      [view.series[index]?.name ?? '', amount(value, unit, signs)].filter(Boolean).join(' '),
    );
    const rest = [numbers.join(', '), plain(part.text), part.note, part.items.map(plain).join(', ')].filter(
      Boolean,
    );
    if (form === 'figure') return [shownNumber(view, locale), plain(part.text)].join(' ');
    return [plain(part.head), rest.join(', ')].filter(Boolean).join(': ');
  };
  const list = parts.map(wordsOf).join('; ');
  const between = spanBetween(parts, locale);
  return `${label(locale, `evidence.${form}`)}: ${[list, between].filter(Boolean).join('; ')}.`.replace(
    /\.\.$/,
    '.',
  );
}

/** The number of a figure: with its unit, or out of how many. */
export function shownNumber({ parts, unit, of }: EvidenceView, locale: Locale): string {
  const value = parts[0]?.values[0] ?? 0;
  const signs = signsOf(locale);
  if (of === 0 || unit !== '') return amount(value, unit, signs);
  return label(locale, 'evidence.part-of', { part: amount(value, '', signs), whole: amount(of, '', signs) });
}

export function signsOf(locale: Locale): NumberSigns {
  return { decimal: label(locale, 'decimal-sign'), thousands: label(locale, 'thousands-sign') };
}

/** When something happened; nothing where the date is not certain. */
export function momentIn(when: string, locale: Locale): Moment | undefined {
  return momentOf(when, label(locale, 'months').split(/\s*;\s*/), otherCountOf([locale.prose()]));
}

/** Whole years from the first marked date to the last, or months where they are few; empty where that is not certain. */
export function spanBetween(parts: readonly EvidencePartView[], locale: Locale): string {
  const marked = parts.filter(({ isMarked, values }) => isMarked && values.length === 0);
  const [first, last] = [marked[0], marked.at(-1)].map((part) => part && momentIn(part.head, locale));
  if (!first || !last || marked.length < 2) return '';
  const years = last.at - first.at;
  const isExact = first.isExact && last.isExact;
  if (isExact && years < 2) {
    // A day's place in its month is known to a thirty-first.
    const months = Math.floor(years * 12 + 0.01);
    return months > 0 ? label(locale, 'span-months', { n: months }) : '';
  }
  const whole = Math.floor(years + 0.001);
  return whole > 0 ? label(locale, 'span-years', { n: whole }) : '';
}

function plain(prose: string): string {
  return plainText(parseInline(prose));
}
