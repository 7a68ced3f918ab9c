/** What is said of a name that a theme or template uses and nothing has. */

import type { Diagnostic, Place } from './diagnostic.ts';
import { suggest } from './suggestion.ts';

/** @param what it was meant to name: `layout`, `class` */
export function unknownName(what: string, name: string, known: readonly string[], place: Place): Diagnostic {
  const meant = suggest(name, known);
  return {
    code: 'unknown-name',
    severity: 'error',
    message: `Unexpected ${what} \`${name}\`, expected one of ${known.map((each) => `\`${each}\``).join(', ')}`,
    place,
    ...(meant && { hint: `Did you mean \`${meant}\`?` }),
  };
}
