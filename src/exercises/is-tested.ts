/** Which exercises are part of a test. */

import type { Exercise } from './parts.ts';

/** Exit tickets are for looking back: they give no marks and take no minutes of the paper. */
export function isTested({ type }: Pick<Exercise, 'type'>): boolean {
  return type !== 'exit-ticket';
}
