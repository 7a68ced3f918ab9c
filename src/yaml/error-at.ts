/** An error with a span: the one shape of everything this stage finds wrong. */

import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import type { Message } from '../diagnostics/message.ts';

export function errorAt(span: Span, code: string, message: Message, hint: Message): Diagnostic {
  return { code, severity: 'error', message, span, hint };
}
