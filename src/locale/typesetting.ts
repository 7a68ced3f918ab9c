/** What typesetting needs to know of a language: `templates/languages/<language>/typesetting.yaml`. */

import { parse } from 'yaml';
import * as z from 'zod';
import type { Source } from '../diagnostics/diagnostic.ts';

const words = z.array(z.string().min(1));

const typesettingSchema = z.strictObject({
  'before-number': words,
  'after-number': words,
});

/** The words that stand on one line with what is beside them. */
export interface Typesetting {
  /** In small letters: words that a number follows, `pasal 5`. */
  readonly beforeNumber: ReadonlySet<string>;
  /** As they are written: words that follow any number, `100 °C`, `300 SM`. */
  readonly afterNumber: ReadonlySet<string>;
  /** Expressions of the author's that no line may break, each as its words in small letters. */
  readonly kept: readonly (readonly string[])[];
}

/**
 * Reads the package's words of a language; a file that does not fit is a fault of ours and throws.
 *
 * @param source of the language, or nothing where the package has none
 * @param keep the author's own expressions
 */
export function readTypesetting(source: Source | undefined, keep: readonly string[]): Typesetting {
  const file = source && typesettingSchema.parse(parse(source.text));
  return {
    beforeNumber: new Set(file?.['before-number']),
    afterNumber: new Set(file?.['after-number']),
    kept: keep
      .map((expression) => expression.toLowerCase().split(/\s+/).filter(Boolean))
      .filter(({ length }) => length > 1),
  };
}
