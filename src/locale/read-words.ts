/** Reads the files of words that the package has for each language: `templates/languages/<language>/<file>.yaml`. */

import * as z from 'zod';
import type { Source } from '../diagnostics/diagnostic.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/**
 * The data of one file in all languages that have it.
 *
 * @param sources by language
 * @throws RangeError for a file that does not fit the schema: a fault of ours
 */
export function readWords<Words>(
  schema: z.ZodType<Words>,
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, Words> {
  return new Map(
    [...sources].map(([language, source]) => {
      const { data, error } = schema.safeParse(readYaml(source).yaml?.data);
      if (!data) throw new RangeError(`${source.name}: ${error ? z.prettifyError(error) : 'no words'}`);
      return [language, data] as const;
    }),
  );
}
