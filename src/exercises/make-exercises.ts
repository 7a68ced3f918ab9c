/** Turns the exercises of a lesson into parts: numbered, lettered, shuffled by seed. */

import { randomFor, shuffle } from '../base/random.ts';
import { suggest } from '../base/suggestion.ts';
import { PLAIN_VARIANT, type Variant } from '../base/variant.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { evidenceOfExercise } from '../lesson/evidence/evidence.ts';
import { figureOf } from '../lesson/figure.ts';
import type { RawFigures } from '../lesson/figure-schema.ts';
import { factsOf } from '../lesson/item-facts.ts';
import type { ExerciseSpec, Lesson } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import { checkBlueprint } from './checks/check-blueprint.ts';
import { checkMarks } from './checks/check-marks.ts';
import type { ExerciseContext } from './exercise-type.ts';
import { itemsOf } from './items-of.ts';
import { itemsOnPaper } from './items-on-paper.ts';
import { letterAt } from './letter.ts';
import type { Entry, Exercise, Part } from './parts.ts';
import { exerciseTypes } from './registry.ts';

export interface MadeExercises {
  /** In paper order. Where an error stands among the findings, the exercise it is about may lack parts. */
  readonly exercises: readonly Exercise[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes all exercises of one paper. The same lesson, seed and version give the same paper; each exercise draws from
 * streams of its own, so that another one beside it changes its numbers but none of its orders. Versions ask the same
 * things in other orders, and an entry has the same id in each. What the level leaves out is made all the same, so that
 * its mistakes are found whatever is printed.
 */
export function makeExercises(
  lesson: Lesson,
  locale: Locale,
  seed: string,
  { version, tier }: Variant = PLAIN_VARIANT,
): MadeExercises {
  const isFirst = version === '' || version === 'A';
  const diagnostics: Diagnostic[] = [];
  let number = 0;
  let letters = 0;
  const exercises = lesson.exercises.flatMap((spec): Exercise[] => {
    const before = number;
    const made = (items: ExerciseSpec): readonly Part[] => {
      number = before;
      const random = randomFor(seed, lesson.id, spec.id);
      const order = isFirst ? random : randomFor(seed, version, lesson.id, spec.id);
      return makeParts(items, {
        lesson,
        locale,
        random,
        order,
        mixed: (things) => (isFirst ? things : shuffle(things, order)),
        entry: (marks, about, item = {}): Entry => {
          number += 1;
          const facts = factsOf(item, spec);
          if ((facts.objective ?? 0) > lesson.objectives.length) {
            diagnostics.push(noSuchObjective(facts.objective ?? 0, spec, lesson));
          }
          return { id: `${spec.id}.${number - before}`, number, marks, about, facts };
        },
        report: (diagnostic) => diagnostics.push({ span: spec.span, ...diagnostic }),
      });
    };
    const whole = made(spec);
    const printed = itemsOnPaper(spec, tier);
    if (!printed) {
      number = before;
      return [];
    }
    const parts = printed === spec ? whole : made(printed);
    const entries = parts.flatMap(itemsOf).map(({ entry }) => entry);
    letters += 1;
    // The schema of the lesson has checked it, as it has all fields that every type has.
    const figure = figureOf(spec as RawFigures);
    const evidence = evidenceOfExercise(spec);
    const shown = { ...(figure && { figure }), ...(evidence && { evidence }) };
    return [
      {
        id: spec.id,
        type: spec.type,
        letter: letterAt(letters - 1),
        icon: textOf(spec.icon),
        instruction: textOf(spec.instruction),
        hint: tier === 'support' ? textOf(spec.hint) : '',
        parts:
          figure || evidence ? [{ kind: 'stimulus', title: '', paragraphs: [], ...shown }, ...parts] : parts,
        entries,
        marks: entries.reduce((sum, entry) => sum + entry.marks, 0),
      },
    ];
  });
  // What the lesson says of marks, objectives and time is said of the paper for all.
  const whole =
    tier === 'core' ? [...checkMarks(lesson, exercises), ...checkBlueprint(lesson, exercises)] : [];
  return { exercises, diagnostics: [...diagnostics, ...whole] };
}

function noSuchObjective(number: number, { span }: ExerciseSpec, { objectives }: Lesson): Diagnostic {
  const count = objectives.length;
  return {
    code: 'bad-objective',
    severity: 'error',
    message: say`Unexpected objective ${number}, expected the number of one of the ${count} objectives`,
    span,
    hint: say`Count them under \`objectives\`, or add the one that is meant.`,
  };
}

function textOf(field: unknown): string {
  return typeof field === 'string' ? field : '';
}

function makeParts(spec: ExerciseSpec, context: ExerciseContext): readonly Part[] {
  const type = exerciseTypes.find((candidate) => candidate.type === spec.type);
  if (type) return type.make(spec, context);
  const names = exerciseTypes.map((candidate) => candidate.type);
  const nearest = suggest(spec.type, names);
  context.report({
    code: 'unknown-exercise-type',
    severity: 'error',
    message: say`Unexpected exercise type \`${spec.type}\`, expected ${names.join(', ')}`,
    hint: nearest ? say`Did you mean \`${nearest}\`?` : say`Write one of these.`,
  });
  return [];
}
