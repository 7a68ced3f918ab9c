/** The kinds of lessons that the package has. */

import type { LessonKind } from '../../kinds/lesson-kind.ts';
import { readKind } from '../../kinds/read-kind.ts';
import { kindSources } from '../../resources/resources.ts';

/** One that does not fit is a fault of ours and throws. */
export function builtInKinds(): LessonKind[] {
  return Array.from(kindSources(), ([name, source]) => {
    const kind = readKind(name, source).value;
    if (!kind) throw new RangeError(`Kind ${name} of the package cannot be read`);
    return kind;
  });
}
