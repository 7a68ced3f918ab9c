/** The papers of a lesson: one a variant, each with the exercises as it has them. */

import { PLAIN_VARIANT, type Tier, type Variant } from '../base/variant.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { makeExercises } from '../exercises/make-exercises.ts';
import type { Exercise } from '../exercises/parts.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Fingerprint } from './fingerprint.ts';
import { codeOf, type PaperSettings } from './paper-settings.ts';

export interface Paper {
  readonly variant: Variant;
  /** `K7Q2M-8XP4D`; stands at its foot. */
  readonly code: string;
  readonly exercises: readonly Exercise[];
}

export interface MadePapers {
  /** One a variant, in the order of the variants. */
  readonly papers: readonly Paper[];
  /** The plain paper: what slides and other documents for the whole class speak of, whatever is printed. */
  readonly plain: Paper;
  readonly diagnostics: readonly Diagnostic[];
}

export function makePapers(
  lesson: Lesson,
  locale: Locale,
  fingerprint: Fingerprint,
  { variants, ...settings }: Omit<PaperSettings, keyof Variant> & { readonly variants: readonly Variant[] },
): MadePapers {
  const make = (variant: Variant) => ({
    variant,
    code: codeOf(fingerprint, { ...settings, ...variant }),
    ...makeExercises(lesson, locale, settings.seed, variant),
  });
  const made = variants.map(make);
  const papers = made.map(({ variant, code, exercises }) => ({ variant, code, exercises }));
  return {
    papers,
    plain: papers.find(({ variant }) => isPlain(variant)) ?? make(PLAIN_VARIANT),
    diagnostics: [...made.flatMap(({ diagnostics }) => diagnostics), ...idleTiers()],
  };

  /** Tiers whose paper has the exercises and hints of the paper for all. */
  function idleTiers(): Diagnostic[] {
    const content = (tier: Tier) =>
      JSON.stringify(makeExercises(lesson, locale, settings.seed, { version: '', tier }).exercises);
    const tiers = [...new Set(variants.map(({ tier }) => tier))].filter((tier) => tier !== 'core');
    return tiers
      .filter((tier) => content(tier) === content('core'))
      .map((tier) => {
        const span = lesson.spans.get('exercises');
        return {
          code: 'idle-level',
          severity: 'warning',
          message: say`The paper of level \`${tier}\` is the same as that for all, expected an exercise or a hint of its own`,
          ...(span && { span }),
          hint:
            tier === 'support'
              ? say`Add \`level: support\` or a \`hint\` to an exercise.`
              : say`Add \`level: challenge\` to an exercise.`,
        };
      });
  }
}

/** Version A has the orders of the paper without versions. */
function isPlain({ version, tier }: Variant): boolean {
  return tier === PLAIN_VARIANT.tier && (version === '' || version === 'A');
}
