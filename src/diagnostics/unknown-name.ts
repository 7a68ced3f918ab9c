/** What is said of a name that a theme or template uses and nothing has. */

import { suggest } from '../base/suggestion.ts';
import type { Diagnostic, Span } from './diagnostic.ts';
import { type Message, say } from './message.ts';

/** @param what it was meant to name: `layout`, `class` */
export function unknownName(what: Message, name: string, known: readonly string[], span: Span): Diagnostic {
  const meant = suggest(name, known);
  const names = known.map((each) => `\`${each}\``).join(', ');
  return {
    code: 'unknown-name',
    severity: 'error',
    message: say`Unexpected ${what} \`${name}\`, expected one of ${names}`,
    span,
    hint: meant ? say`Did you mean \`${meant}\`?` : say`Write one of these.`,
  };
}
