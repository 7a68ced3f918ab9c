/** How a paper was asked for, in words: whatever decides what is printed, besides what the lesson is made of. */

import type { Variant } from '../base/variant.ts';
import type { Fingerprint } from './fingerprint.ts';
import { paperCode } from './paper-code.ts';

export interface PaperSettings extends Variant {
  readonly seed: string;
  /** A4, Letter, F4. */
  readonly paper: string;
  readonly printStyle?: string;
  readonly imposition?: string;
  /** Minutes of the period. */
  readonly period?: number;
  /** Whether it is a form to fill in on a screen. */
  readonly fillable?: boolean;
}

export function codeOf(fingerprint: Fingerprint, settings: PaperSettings): string {
  const { seed, version, tier, paper, printStyle = '', imposition = '', period = 0 } = settings;
  const asked = [fingerprint, seed, version, tier, paper, printStyle, imposition, period];
  return paperCode(JSON.stringify(settings.fillable ? [...asked, 'fillable'] : asked));
}
