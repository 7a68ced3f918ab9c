/** The words that templates have beyond Handlebars' own. */

import { parseInline, plainText } from '../inline.ts';
import { type Locale, label } from '../locale.ts';
import { gapEms } from '../writing-room.ts';
import { gappedMarkup } from './gapped-markup.ts';
import { proseMarkup } from './inline-markup.ts';
import { escapeText, markup, type TemplateHelper } from './render-template.ts';

/** Where the deck teaches a point: numbers of its slides by the point's id. Empty while the deck itself is made. */
export type SlideIndex = ReadonlyMap<string, readonly number[]>;

export function templateHelpers(locale: Locale, slides: SlideIndex): Record<string, TemplateHelper> {
  let gaps = 0;
  return {
    /** `{{prose claim}}`: reads the inline marks of a prose field. */
    prose: (text) => markup(proseMarkup(String(text))),
    /** `{{gapped claim glossary}}`: the same with a numbered gap for each of these terms. */
    gapped: (text, terms) => {
      const names = namesOf(terms);
      return markup(
        gappedMarkup(String(text), names, locale.language, () => {
          gaps += 1;
          const description = escapeText(label(locale, 'gap-n', { n: gaps }));
          return `<strong>(${gaps})</strong> <blank ems="${gapEms(names, 9)}" name="gaps.${gaps}" description="${description}"/>`;
        }),
      );
    },
    /** `{{plain claim}}`: the words alone, for attributes. */
    plain: (text) => plainText(parseInline(String(text))),
    /** `{{label "page" n=3}}`: a label of the lesson's language with its slots filled. */
    label: (key, options) => label(locale, String(key), slotsOf(options)),
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
