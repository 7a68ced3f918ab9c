/** The papers of a lesson: one an edition, each with the exercises as it has them. */

import { type Edition, type Level, PLAIN_EDITION } from '../base/edition.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { makeExercises } from '../exercises/make-exercises.ts';
import type { Exercise } from '../exercises/parts.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Fingerprint } from './fingerprint.ts';
import { codeOf, type PaperSettings } from './paper-settings.ts';

export interface Paper {
  readonly edition: Edition;
  /** `K7Q2M-8XP4D`; stands at its foot. */
  readonly code: string;
  readonly exercises: readonly Exercise[];
}

export interface MadePapers {
  /** One an edition, in the order of the editions. */
  readonly papers: readonly Paper[];
  /** The plain paper: what slides and other documents for the whole class speak of, whatever is printed. */
  readonly plain: Paper;
  readonly diagnostics: readonly Diagnostic[];
}

export function makePapers(
  lesson: Lesson,
  locale: Locale,
  fingerprint: Fingerprint,
  { editions, ...settings }: Omit<PaperSettings, keyof Edition> & { readonly editions: readonly Edition[] },
): MadePapers {
  const make = (edition: Edition) => ({
    edition,
    code: codeOf(fingerprint, { ...settings, ...edition }),
    ...makeExercises(lesson, locale, settings.seed, edition),
  });
  const made = editions.map(make);
  const papers = made.map(({ edition, code, exercises }) => ({ edition, code, exercises }));
  return {
    papers,
    plain: papers.find(({ edition }) => isPlain(edition)) ?? make(PLAIN_EDITION),
    diagnostics: [...made.flatMap(({ diagnostics }) => diagnostics), ...idleLevels()],
  };

  /** Levels whose paper has the exercises and hints of the paper for all. */
  function idleLevels(): Diagnostic[] {
    const content = (level: Level) =>
      JSON.stringify(makeExercises(lesson, locale, settings.seed, { version: '', level }).exercises);
    const levels = [...new Set(editions.map(({ level }) => level))].filter((level) => level !== 'core');
    return levels
      .filter((level) => content(level) === content('core'))
      .map((level) => {
        const span = lesson.spans.get('exercises');
        return {
          code: 'idle-level',
          severity: 'warning',
          message: say`The paper of level \`${level}\` is the same as that for all, expected an exercise or a hint of its own`,
          ...(span && { span }),
          hint:
            level === 'support'
              ? say`Add \`level: support\` or a \`hint\` to an exercise.`
              : say`Add \`level: challenge\` to an exercise.`,
        };
      });
  }
}

/** Version A has the orders of the paper without versions. */
function isPlain({ version, level }: Edition): boolean {
  return level === PLAIN_EDITION.level && (version === '' || version === 'A');
}
