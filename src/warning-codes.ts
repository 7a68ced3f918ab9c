/** Every warning there is, by its code: what `silence` in a lesson may name. A new warning gets its row here. */

export const WARNING_CODES = [
  'answer-by-form',
  'answer-by-length',
  'answer-in-question',
  'few-options',
  'gap-first',
  'gap-with-two-words',
  'low-contrast',
  'marks-total',
  'no-labels',
  'obstacle-without-remedy',
  'one-sided',
  'period-too-short',
  'picture-simplified',
  'too-many-entries',
  'too-many-findings',
  'too-many-minutes',
  'two-right-options',
  'untaught',
  'untimed-points',
  'unused-source',
  'unused-term',
  'vague-link',
] as const;

export type WarningCode = (typeof WARNING_CODES)[number];
