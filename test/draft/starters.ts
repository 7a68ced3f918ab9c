/** The starters of the package, for the tests of this folder. */

import { readStarter, type Starter } from '../../src/draft/starter.ts';
import { languageSources } from '../../src/resources.ts';

export const starters: ReadonlyMap<string, Starter> = new Map(
  [...languageSources('starters')].map(([language, source]) => [language, readStarter(source)] as const),
);

export function starter(language: string): Starter {
  const found = starters.get(language);
  if (!found) throw new RangeError(`No starter for ${language}`);
  return found;
}
