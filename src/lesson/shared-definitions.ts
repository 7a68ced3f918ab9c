/** Writes what a JSON Schema says several times once, under `$defs`. */

import type { JsonSchema } from '../yaml/expectation.ts';

/** In UTF-16 units of JSON; a shorter part is no longer than the reference to it. */
const SHORTEST = 200;

/** The same schema, in which every part that stands in several places is a reference to one definition. */
export function sharedDefinitions(schema: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  const count = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const text = JSON.stringify(part);
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    if (seen === 0) for (const below of Object.values(part)) count(below);
  };
  count(schema);
  const names = new Map<string, string>();
  const definitions: Record<string, JsonSchema> = {};
  const shared = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(shared);
    if (typeof part !== 'object' || part === null) return part;
    const text = JSON.stringify(part);
    if (text.length < SHORTEST || (counts.get(text) ?? 0) < 2 || !isSchema(part)) return within(part);
    const name = names.get(text) ?? `part-${names.size + 1}`;
    if (!names.has(text)) {
      names.set(text, name);
      definitions[name] = within(part) as JsonSchema;
    }
    return { $ref: `#/$defs/${name}` };
  };
  const within = (part: object) =>
    Object.fromEntries(Object.entries(part).map(([key, below]) => [key, shared(below)]));
  return { ...(within(schema) as JsonSchema), $defs: definitions };
}

/** Not a list of properties, nor words of our own about one. */
function isSchema(part: object): boolean {
  return ['type', 'anyOf', 'oneOf', 'const', 'enum'].some(
    (key) => Object.hasOwn(part, key) && (key !== 'type' || isType(Object(part).type)),
  );
}

function isType(type: unknown): boolean {
  return typeof type === 'string' || Array.isArray(type);
}
