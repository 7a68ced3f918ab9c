/** Lays the labels of a language and the lesson's own words over one another. */

import type { Checked, Diagnostic, Source } from './diagnostic.ts';
import { hasErrors } from './diagnostic.ts';
import type { Lesson } from './lesson/lesson.ts';
import { directionOf, type Locale } from './locale.ts';
import { say } from './message.ts';
import { suggest } from './suggestion.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** The language whose labels stand in for those of a language that has none yet. */
const FALLBACK_LANGUAGE = 'en';

/**
 * @param labels finds a language's label file
 */
export function readLocale(
  lesson: Lesson,
  labels: (language: string) => Source | undefined,
): Checked<Locale> {
  const diagnostics: Diagnostic[] = [];
  const own = labels(lesson.language);
  const source = own ?? labels(FALLBACK_LANGUAGE);
  const place = lesson.places.get('language');
  if (!own) {
    diagnostics.push({
      code: 'no-labels',
      severity: 'warning',
      message: say`No labels for the language \`${lesson.language}\`, so English ones stand round its text`,
      ...(place && { place }),
      hint: say`Copy \`labels/en.yaml\` into your templates folder under the name of the language, and translate it.`,
    });
  }
  const words = labelsOf(source, diagnostics);
  for (const key of Object.keys(lesson.labels)) {
    if (Object.hasOwn(words, key)) continue;
    const meant = suggest(key, Object.keys(words));
    const at = lesson.places.get(`labels.${key}`) ?? lesson.places.get('labels');
    diagnostics.push({
      code: 'unknown-label',
      severity: 'error',
      message: say`Unexpected label \`${key}\`, expected a key of \`labels/${FALLBACK_LANGUAGE}.yaml\``,
      ...(at && { place: at }),
      hint: meant ? say`Did you mean \`${meant}\`?` : say`Correct the key, or delete it.`,
    });
  }
  if (hasErrors(diagnostics)) return { diagnostics };
  const { language } = lesson;
  return {
    value: { language, direction: directionOf(language), labels: { ...words, ...lesson.labels } },
    diagnostics,
  };
}

function labelsOf(source: Source | undefined, diagnostics: Diagnostic[]): Record<string, string> {
  if (!source) return {};
  const { yaml, diagnostics: found } = readYaml(source);
  diagnostics.push(...found);
  return Object.fromEntries(
    Object.entries(Object(yaml?.data)).map(([key, value]) => [key, String(value)] as const),
  );
}
