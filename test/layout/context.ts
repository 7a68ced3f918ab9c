/** A layout context over the real theme and fonts, for tests that lay things out. */

import type { Span, Told } from '../../src/diagnostics/diagnostic.ts';
import type { LayoutContext } from '../../src/layout/layout-context.ts';
import { type FontBook, openFontBook } from '../../src/layout/text/font-book.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { NO_PROSE_WORDS } from '../../src/locale/prose-words.ts';
import { openResources } from '../../src/resources/resources.ts';
import { readTheme } from '../../src/theme/read-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { defaultKind, groupWords } from '../kinds.ts';
import { told } from '../told.ts';

const resources = openResources();

export const theme: Theme = (() => {
  const source = resources.theme('kapur');
  const read = source && readTheme(source, resources);
  if (!read?.value) throw new Error('The built-in theme can be read');
  return read.value;
})();

export const book: FontBook = openFontBook(
  { heading: 'Caladea', body: 'Carlito', code: 'Cousine' },
  resources.font,
);

export const english: Locale = {
  language: 'en',
  direction: 'ltr',
  groups: groupWords(defaultKind),
  labels: {},
  prose: () => NO_PROSE_WORDS,
};

/** A context that collects its findings. */
export function layoutContext(
  spans: ReadonlyMap<string, Span> = new Map(),
): LayoutContext & { readonly found: Told[] } {
  const found: Told[] = [];
  return {
    theme,
    locale: english,
    book,
    info: { title: 'Title', language: 'en', direction: 'ltr', author: '', subject: '', keywords: [] },
    pictures: new Map(),
    spans,
    reveal: true,
    report: (diagnostic) => found.push(...told([diagnostic])),
    found,
  };
}
