/** What is found on the way through a picture: what can’t be drawn as it is meant, and what is drawn in a simpler way. */

import type { XmlElement } from '@rgrove/parse-xml';
import { inWords, type Placeholder } from '../../diagnostics/message.ts';

/** By its English name: what it is called, and where it stands first. */
export type Noted = Map<string, { readonly what: Placeholder; readonly start: number }>;

export interface Notes {
  readonly undrawable: Noted;
  readonly simplified: Noted;
}

export function note(found: Noted, what: Placeholder, { start }: XmlElement): void {
  const name = inWords(what);
  if (!found.has(name)) found.set(name, { what, start });
}
