/** A key that is missing or unknown. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { errorAt } from './error-at.ts';
import {
  constantsOf,
  descriptionOf,
  expected,
  type JsonSchema,
  keysOf,
  optionFor,
  schemaAt,
} from './expectation.ts';
import { allOf, meantHint, meantWord } from './meant.ts';
import { alternatives, fieldName, quote } from './naming.ts';
import { keySpanOf, type Path, valueAt, type YamlData } from './yaml-spans.ts';

/** The finding for a required key that is not there, at the key or the first line of what should hold it. */
export function missingKey(path: Path, schema: JsonSchema, yaml: YamlData): Diagnostic {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const message = say`Missing key ${quote(key)} in ${fieldName(parent)}, expected ${expected(schema)}`;
  const description = descriptionOf(schema);
  const hint = description
    ? say`Add ${quote(key)}: ${description}.`
    : (allOf(constantsOf(schema)) ?? say`Add ${quote(`${key}:`)} and its value.`);
  return errorAt(keySpanOf(yaml, parent), 'missing-key', message, hint);
}

/** The finding for a key that the schema does not know, at the key itself. */
export function unknownKey(key: string, parent: Path, root: JsonSchema, yaml: YamlData): Diagnostic {
  const schema = holderAt(parent, root, yaml);
  const known = keysOf(schema);
  const message = say`Unexpected key ${quote(key)} in ${fieldName(parent)}, expected ${alternatives(known)}`;
  const hint = misplaced(key, parent, root, yaml) ?? meantHint(key, known, schema);
  return errorAt(keySpanOf(yaml, [...parent, key]), 'unknown-key', message, hint);
}

/**
 * The hint for a key that is known elsewhere: in what holds its parent, at the top level where it is not said yet, or in the
 * entries of another list.
 */
function misplaced(key: string, parent: Path, root: JsonSchema, yaml: YamlData): Message | undefined {
  const { properties = {} } = root;
  for (let above = parent.slice(0, -1); above.length > 0; above = above.slice(0, -1)) {
    if (!keysOf(holderAt(above, root, yaml)).includes(key)) continue;
    return say`${quote(key)} belongs to ${fieldName(above)}: write it there.`;
  }
  if (parent.length > 0 && Object.hasOwn(properties, key)) {
    if (valueAt(yaml, [key]) !== undefined)
      return say`${quote(key)} stands at the top level already: delete it here.`;
    return say`${quote(key)} belongs to the top level: start it in the first column.`;
  }
  const [owner] = Object.entries(properties).find(([, list]) => keysOf(entriesOf(list)).includes(key)) ?? [];
  return owner === undefined
    ? undefined
    : say`${quote(key)} belongs to an entry of ${quote(owner)}: write it there.`;
}

function entriesOf(list: unknown): JsonSchema {
  const { items } = Object(list) as JsonSchema;
  return typeof items === 'object' && !Array.isArray(items) && items.properties ? items : {};
}

/** The key that is meant by an unknown one. */
export function meantKey(key: string, parent: Path, root: JsonSchema, yaml: YamlData): string | undefined {
  const schema = holderAt(parent, root, yaml);
  return meantWord(key, keysOf(schema), schema);
}

/** The schema of what holds a key. */
function holderAt(path: Path, root: JsonSchema, yaml: YamlData): JsonSchema {
  return optionFor(schemaAt(root, path, yaml.data), valueAt(yaml, path));
}
