/** Evidence that its schema takes and that its author hardly means: shares over the whole, names twice, dates out of order. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import type { LanguageWords } from '../locale/language-words.ts';
import { quote } from '../yaml/naming.ts';
import { datesBack, yearReader } from './date-order.ts';
import { evidenceOfExercise } from './evidence/evidence.ts';
import type { EvidenceData } from './evidence/registry.ts';
import type { Lesson } from './lesson.ts';
import { topicsOf } from './topics.ts';

interface Fault {
  readonly code: string;
  /** Where it stands, from the evidence on. */
  readonly at: string;
  readonly message: Message;
  readonly hint: Message;
}

/** Warnings, each at the line that is to be looked at. */
export function evidenceFaults(lesson: Lesson, words: LanguageWords): Diagnostic[] {
  const opening = { id: 'context', evidence: lesson.evidence };
  const asked = lesson.exercises.map((spec) => ({ id: spec.id, evidence: evidenceOfExercise(spec) }));
  return [opening, ...topicsOf(lesson), ...lesson.slides, ...asked].flatMap(({ id, evidence }) =>
    evidence
      ? [
          ...sharesOverWhole(evidence.data),
          ...namesTwice(evidence.data),
          ...eventsBack(evidence.data, words),
        ].map(({ at, ...told }): Diagnostic => {
          const span = lesson.spans.get(`${id}.evidence.${at}`);
          return { ...told, severity: 'warning', ...(span && { span }) };
        })
      : [],
  );
}

/** Rounding moves each share by half a unit at most. */
const ROUNDING = 0.5;

function sharesOverWhole(data: EvidenceData): Fault[] {
  if (data.kind !== 'chart' || data.form !== 'share' || data.unit !== '%') return [];
  const total = data.rows.reduce((sum, { values: [value = 0] }) => sum + value, 0);
  if (total <= 100 + ROUNDING * data.rows.length) return [];
  return [
    {
      code: 'shares-over-whole',
      at: 'chart.rows',
      message: say`Shares add up to ${total} %, expected 100 % at most`,
      hint: say`Correct a number; where one may be counted twice, compare by \`bar\`.`,
    },
  ];
}

function namesTwice(data: EvidenceData): Fault[] {
  if (data.kind !== 'chart') return [];
  const twice = (names: readonly string[], place: (index: number) => string) =>
    names.flatMap((name, index): Fault[] =>
      name !== '' && names.indexOf(name) < index
        ? [
            {
              code: 'same-name',
              at: place(index),
              message: say`Name ${quote(name)} twice in one chart, expected names that tell them apart`,
              hint: say`Give one of them another name, or delete it.`,
            },
          ]
        : [],
    );
  return [
    ...twice(
      data.rows.map(({ name }) => name),
      (index) => `chart.rows.${index}.name`,
    ),
    ...twice(
      data.series.map(({ name }) => name),
      (index) => `chart.series.${index}`,
    ),
  ];
}

/** By their years: the line is drawn to scale, and can't run back. */
function eventsBack(data: EvidenceData, words: LanguageWords): Fault[] {
  if (data.kind !== 'timeline') return [];
  const events = data.events.map(({ when }, index) => ({ when, index }));
  return datesBack(events, ({ when }) => when, yearReader(words)).map(
    ({ thing: { when, index }, before }): Fault => ({
      code: 'events-out-of-order',
      at: `timeline.${index}.when`,
      message: say`Unexpected ${quote(when)} after ${quote(before.when)}, expected the order of the dates`,
      hint: say`Move it to where its date belongs: the line is drawn from the first to the last.`,
    }),
  );
}
