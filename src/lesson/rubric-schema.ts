/** The schema of a rubric: of an essay, or of an activity. */

import * as z from 'zod';
import { counted, type Message, say } from '../diagnostics/message.ts';

const words = z.string().min(1);

export const rubricSchema = z.strictObject({
  levels: z.array(words).min(3).max(5).meta({ description: 'Names of the levels, the best first' }),
  criteria: z
    .array(
      z.strictObject({
        name: words.meta({ description: 'What is looked at' }),
        descriptions: z
          .array(words)
          .min(3)
          .max(5)
          .meta({ description: 'What an answer of each level is like, the best first' }),
      }),
    )
    .min(2)
    .max(4)
    .meta({ description: 'Each gives as many marks as there are levels at best, 1 at worst' }),
});

export type RawRubric = z.infer<typeof rubricSchema>;

/** Criteria that do not describe each level once; `path` leads to the descriptions, from the rubric down. */
export function unevenCriteria({ levels, criteria }: RawRubric): readonly {
  readonly path: readonly (string | number)[];
  readonly message: Message;
  readonly hint: Message;
}[] {
  return criteria.flatMap(({ name, descriptions: { length } }, index) => {
    if (length === levels.length) return [];
    return [
      {
        path: ['criteria', index, 'descriptions'],
        message: say`Unexpected ${counted(length, say`1 description`, say`${length} descriptions`)} of \`${name}\`, expected ${levels.length}, one for each level`,
        hint: say`Write one description for each level.`,
      },
    ];
  });
}

/** The code of what `unevenCriteria` finds. */
export const UNEVEN = 'uneven-rubric';

/** Refuses a rubric with uneven criteria where no exercise looks at it. */
export function evenRubric({ value, issues }: z.core.ParsePayload<RawRubric>): void {
  for (const { path, message, hint } of unevenCriteria(value)) {
    issues.push({
      code: 'custom',
      input: value,
      path: [...path],
      params: { code: UNEVEN, message, hint },
    });
  }
}
