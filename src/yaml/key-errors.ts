/** A key that is missing or unknown. */

import type { Diagnostic } from '../diagnostic.ts';
import { errorAt } from './error-at.ts';
import { descriptionOf, expected, type JsonSchema, keysOf, schemaAt } from './expectation.ts';
import { alternatives, didYouMean, fieldName, quote } from './naming.ts';
import { keyPlaceOf, type Path, type YamlData } from './yaml-places.ts';

/** The finding for a required key that is not there, at the key or the first line of what should hold it. */
export function missingKey(path: Path, schema: JsonSchema, yaml: YamlData): Diagnostic {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const message = `Missing key ${quote(key)} in ${fieldName(parent)}, expected ${expected(schema)}`;
  const description = descriptionOf(schema);
  const hint = description && `Add ${quote(key)}: ${description}.`;
  return errorAt(keyPlaceOf(yaml, parent), 'missing-key', message, hint);
}

/** The finding for a key that the schema does not know, at the key itself. */
export function unknownKey(key: string, parent: Path, root: JsonSchema, yaml: YamlData): Diagnostic {
  const known = keysOf(schemaAt(root, parent, yaml.data));
  const message = `Unexpected key ${quote(key)} in ${fieldName(parent)}, expected ${alternatives(known)}`;
  const topLevel = parent.length > 0 && Object.hasOwn(root.properties ?? {}, key);
  return errorAt(
    keyPlaceOf(yaml, [...parent, key]),
    'unknown-key',
    message,
    topLevel
      ? `${quote(key)} belongs to the top level: start it in the first column.`
      : didYouMean(key, known),
  );
}
