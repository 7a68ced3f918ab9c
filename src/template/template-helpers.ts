/** The words that templates have beyond Handlebars' own. */

import { parseInline, plainText } from '../inline.ts';
import { type Locale, label } from '../locale.ts';
import { say } from '../message.ts';
import { suggest } from '../suggestion.ts';
import { gapEms } from '../writing-room.ts';
import { gappedMarkup } from './gapped-markup.ts';
import { HelperFault, type TemplateHelper } from './helper-fault.ts';
import { proseMarkup } from './inline-markup.ts';
import { escapeText, markup } from './render-template.ts';

/** Where the deck teaches a point: numbers of its slides by the point's id. Empty while the deck itself is made. */
export type SlideIndex = ReadonlyMap<string, readonly number[]>;

export function templateHelpers(locale: Locale, slides: SlideIndex): Record<string, TemplateHelper> {
  let gaps = 0;
  return {
    /** `{{prose claim}}`: reads the inline marks of a prose field; `bold="yes"` where it stands in `<strong>`. */
    prose: (text, options) => markup(proseMarkup(String(text), slotsOf(options).bold === 'yes')),
    /** `{{gapped claim glossary}}`: the same with a numbered gap for each of these terms. */
    gapped: (text, terms, options) => {
      const names = namesOf(terms);
      const gap = () => {
        gaps += 1;
        const description = escapeText(label(locale, 'gap-n', { n: gaps }));
        return `<strong>(${gaps})</strong> <blank ems="${gapEms(names, 9)}" name="gaps.${gaps}" description="${description}"/>`;
      };
      const isBold = slotsOf(options).bold === 'yes';
      return markup(gappedMarkup(String(text), names, locale.language, gap, isBold));
    },
    /** `{{plain claim}}`: the words alone, for attributes. */
    plain: (text) => plainText(parseInline(String(text))),
    /** `{{label "page" n=3}}`: a label of the lesson's language with its slots filled. */
    label: (key, options) => {
      const name = String(key);
      if (!Object.hasOwn(locale.labels, name)) throw unknownLabel(name, Object.keys(locale.labels));
      return label(locale, name, slotsOf(options));
    },
    /** `{{slides about}}`: the slides that teach these ids, "5, 11"; empty when none does. */
    slides: (ids) => slideNumbers(asList(ids), slides).join(', '),
    /** `{{list questions}}`: "1, 4, 9" */
    list: (values) => asList(values).join(', '),
    /** `{{#if (is kind "remedy")}}` */
    is: (left, right) => left === right,
    /** `{{#if (has addresses id)}}`: whether a list holds a value. */
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

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function slotsOf(options: unknown): Record<string, string | number> {
  return (options as { hash: Record<string, string | number> }).hash;
}
