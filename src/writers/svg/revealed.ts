/** What waits for a click carries its number as `data-reveal`; a file that is only looked at shows it all. */

import type { Revealed } from '../../frames/text.ts';
import { element } from './element.ts';

export function revealed({ reveal }: Revealed, ...content: readonly string[]): string {
  return reveal === undefined ? content.join('') : element('g', { 'data-reveal': reveal }, ...content);
}
