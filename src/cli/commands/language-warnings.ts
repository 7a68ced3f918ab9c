/** What a lesson in a language will lack, said when it is begun and not only when it is built. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/message.ts';
import { unshown } from '../../layout/check-glyphs.ts';
import { openFontBook } from '../../layout/text/font-book.ts';
import { type LabelFiles, noLabels } from '../../locale/read-locale.ts';
import type { Resources } from '../../resources/resources.ts';

/** Every family stands in for every other, so that any of them shows what all can. */
const FAMILIES = { heading: 'Carlito', body: 'Carlito', code: 'Cousine' } as const;

/**
 * @param language BCP 47
 * @param labels the files of labels that a lesson in it would have
 */
export function languageWarnings(
  language: string,
  labels: LabelFiles,
  font: Resources['font'],
): Diagnostic[] {
  const hasLabels = labels.builtIn.length > 0 || labels.own.length > 0;
  const book = openFontBook(FAMILIES, font);
  // What a language calls itself is written in its own script.
  const hasFont = unshown(ownName(language), { book }).length === 0;
  return [...(hasLabels ? [] : [noLabels(language)]), ...(hasFont ? [] : [noFont(language)])];
}

/** Empty where it is not known. */
function ownName(language: string): string {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return '';
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(language) ?? '';
}

function noFont(language: string): Diagnostic {
  return {
    code: 'no-font',
    severity: 'warning',
    message: say`No font here has the letters of the language \`${language}\`, expected Latin, Greek or Cyrillic ones`,
    hint: say`Write it in Latin letters, or show it in pictures: a lesson in its own letters cannot be built.`,
  };
}
