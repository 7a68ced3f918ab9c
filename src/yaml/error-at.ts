/** An error with a place: the one shape of everything this stage finds wrong. */

import type { Diagnostic, Place } from '../diagnostic.ts';

export function errorAt(place: Place, code: string, message: string, hint?: string): Diagnostic {
  return { code, severity: 'error', message, place, ...(hint ? { hint } : {}) };
}
