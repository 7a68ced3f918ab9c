/** The words that templates have beyond Handlebars' own. */

import { amount } from '../base/amount.ts';
import { suggest } from '../base/suggestion.ts';
import { say } from '../diagnostics/message.ts';
import { type GroupWords, groupKey, groupLabel, type Locale, label } from '../locale/locale.ts';
import { parseInline, plainText } from '../prose/inline.ts';
import { gapEms } from '../prose/writing-room.ts';
import { elsewhere } from './elsewhere.ts';
import type { EvidenceView } from './evidence-view.ts';
import { evidenceWords, momentIn, shownNumber, signsOf, spanBetween } from './evidence-words.ts';
import { gappedMarkup } from './gapped-markup.ts';
import { HelperFault, type TemplateHelper } from './helper-fault.ts';
import { proseMarkup } from './inline-markup.ts';
import { escapeText, markup } from './render-template.ts';
import { stemMarkup } from './stem.ts';
import type { LessonView } from './view-types.ts';

/** Where the deck teaches a topic: numbers of its slides by the topic's id. Empty while the deck itself is made. */
export type SlideIndex = ReadonlyMap<string, readonly number[]>;

export function templateHelpers(locale: Locale, slides: SlideIndex): Record<string, TemplateHelper> {
  let gaps = 0;
  const search = () => ({ language: locale.language, forms: label(locale, 'word-forms') });
  const gap = (words: readonly string[], least: number, most: number) => {
    gaps += 1;
    const description = escapeText(label(locale, 'gap-n', { n: gaps }));
    return `<blank ems="${Math.min(most, gapEms(words, least))}" name="gaps.${gaps}" description="${description}"/>`;
  };
  return {
    /** `{{prose claim}}`: reads the inline marks of a prose field; `bold="yes"` where it stands in `<strong>`. */
    prose: (text, options) => markup(proseMarkup(String(text), slotsOf(options).bold === 'yes')),
    /** `{{gapped claim glossary}}`: the same with a gap for each of these terms. */
    gapped: (text, terms, options) => {
      const names = namesOf(terms);
      const isBold = slotsOf(options).bold === 'yes';
      return markup(gappedMarkup(String(text), names, search(), () => gap(names, 8, 11), isBold));
    },
    /** `{{stem point}}`: the first half of its words and a gap for the rest. */
    stem: (text) => markup(stemMarkup(String(text), locale.language, (missing) => gap([missing], 8, 10))),
    /** `{{plain claim}}`: the words alone, for attributes. */
    plain: (text) => plainText(parseInline(String(text))),
    /** `{{label "page" n=3}}`: a label of the lesson's language with its slots filled; `group=` has it speak of a group. */
    label: (key, options) => {
      const name = String(key);
      const { group, ...slots } = slotsOf(options);
      const isKnown = (one: string) => Object.hasOwn(locale.labels, one);
      if (!isKnown(name) && !(group && isKnown(groupKey(name, group)))) {
        throw unknownLabel(name, Object.keys(locale.labels));
      }
      return group ? groupLabel(locale, name, group, slots) : label(locale, name, slots);
    },
    /** `{{slides about}}`: the slides that teach these ids, "5, 11"; empty when none does. */
    slides: (ids) => slideNumbers(asList(ids), slides).join(', '),
    /** `{{slide-range ids}}`: the first and the last slide of these, "5–9"; empty when there is none. */
    'slide-range': (ids) => rangeOf(slideNumbers(asList(ids), slides)),
    /** `{{#each (dimensions plan.dimensions)}}`: those of the labels and the author's own, each with whether it is chosen. */
    dimensions: (chosen) => dimensionsAmong(asList(chosen).map(String), label(locale, 'plan.dimensions')),
    /** `{{#if (names-slides exercises)}}`: whether a question of the paper names a slide; gaps in a text do not. */
    'names-slides': (exercises) =>
      (exercises as LessonView['exercises'])
        .filter(({ parts }) => parts.some(({ kind }) => kind !== 'gap-text'))
        .some(({ entries }) => entries.some(({ about }) => slideNumbers(about, slides).length > 0)),
    /** `{{says evidence}}`: what it shows, in words. */
    says: (evidence) => evidenceWords(evidence as EvidenceView, locale),
    /** `{{amount evidence 41}}`: a number of it with its unit, as the language writes numbers. */
    amount: (evidence, value) => {
      const view = evidence as EvidenceView;
      return view.form === 'figure'
        ? shownNumber(view, locale)
        : amount(Number(value), view.unit, signsOf(locale));
    },
    /** `{{moment evidence "August 1945"}}`: the place of a date on a timeline, in years; empty where it has none. */
    moment: (evidence, when) =>
      (evidence as EvidenceView).form === 'timeline'
        ? (momentIn(String(when), locale)?.at.toFixed(4) ?? '')
        : '',
    /** `{{span evidence}}`: "15 years", how far its marked dates are from one another; empty where it has none. */
    span: (evidence) => {
      const { form, parts } = evidence as EvidenceView;
      return form === 'timeline' ? spanBetween(parts, locale) : '';
    },
    /** `{{elsewhere entry.id strips}}`: its numbers on the other papers of a key, "B 7 · C 5". */
    elsewhere: (id, strips) => elsewhere(String(id), strips as Parameters<typeof elsewhere>[1]),
    /** `{{list questions}}`: "1, 4, 9" */
    list: (values) => asList(values).join(', '),
    /** `{{#if (is kind "gap")}}` */
    is: (left, right) => left === right,
    /** `{{#if (or image evidence)}}`: whether one of them is there. */
    or: (...values) => values.slice(0, -1).some(Boolean),
    /** `{{#if (has letters id)}}`: whether a list holds a value. */
    has: (list, value) => asList(list).includes(value),
    /** `{{label (concat "exercise." type ".title")}}` */
    concat: (...values) => values.slice(0, -1).join(''),
  };
}

function unknownLabel(key: string, known: readonly string[]): HelperFault {
  const meant = suggest(key, known);
  return new HelperFault({
    code: 'unknown-label',
    message: say`Unexpected label \`${key}\`, expected a key of the labels of the lesson’s language`,
    hint: meant ? say`Did you mean \`${meant}\`?` : say`Add it to the labels, or correct the key.`,
  });
}

function slideNumbers(ids: readonly unknown[], slides: SlideIndex): number[] {
  const numbers = ids.flatMap((id) => slides.get(String(id)) ?? []);
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function namesOf(terms: unknown): string[] {
  return asList(terms).map((term) => (term as { readonly name: string }).name);
}

function rangeOf(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? String(first ?? '') : `${first}–${last}`;
}

/** @param known names with semicolons between them */
function dimensionsAmong(chosen: readonly string[], known: string) {
  const names = known.split(';').map((name) => name.trim());
  const isSame = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();
  const all = [...names, ...chosen.filter((name) => !names.some(isSame(name)))];
  return all.filter(Boolean).map((name) => ({ name, isChosen: chosen.some(isSame(name)) }));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function slotsOf(options: unknown): Record<string, string | number> & { readonly group?: GroupWords } {
  return (options as { hash: ReturnType<typeof slotsOf> }).hash;
}
