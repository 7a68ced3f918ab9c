/** An error with a place: the one shape of everything this stage finds wrong. */

import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Message } from '../diagnostics/message.ts';

export function errorAt(place: Place, code: string, message: Message, hint: Message): Diagnostic {
  return { code, severity: 'error', message, place, hint };
}
