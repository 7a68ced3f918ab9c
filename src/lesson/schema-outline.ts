/** The fields of a lesson in short, for whoever writes one without an editor that knows the schema. */

import { inWords, say, type Words } from '../diagnostics/message.ts';
import { descriptionOf, expected, isForText, type JsonSchema } from '../yaml/expectation.ts';

/**
 * A Markdown list of the fields of a schema and of what stands in them, down to the fields of topics. Of exercises each
 * type is one line: the fields that it alone has.
 */
export function schemaOutline(schema: JsonSchema, words: Words): string {
  return fieldsOf(schema)
    .flatMap(([key, field]) => [
      fieldLine(key, field, schema, words),
      ...(typesIn(field).length > 0 ? typeLines(typesIn(field)) : innerLines(field, words)),
    ])
    .join('\n');
}

function fieldLine(key: string, field: JsonSchema, schema: JsonSchema, words: Words): string {
  const { required = [] } = schema;
  const description = descriptionOf(field);
  const isNeeded = required.includes(key) ? ` (${inWords(say`required`, words)})` : '';
  const about = description ? `; ${inWords(description, words)}` : '';
  const shape = !asSchema(field.additionalProperties) ? '' : `: \`${shaped(key, field)}\``;
  return `- \`${key}\`${isNeeded}: ${inWords(expected(field), words)}${about}${shape}`;
}

/** The fields of what a list holds, indented. */
function innerLines(field: JsonSchema, words: Words): string[] {
  const inner = objectIn(field);
  if (!inner) return [];
  return fieldsOf(inner).map(([key, part]) => {
    const shape = shapeOf(part);
    return `  ${fieldLine(key, part, inner, words)}${shape ? `: \`${key}: ${shape}\`` : ''}`;
  });
}

/** Several kinds of entries, told apart by `type`. */
function typesIn(field: JsonSchema): JsonSchema[] {
  const { items } = field;
  const options =
    typeof items === 'object' && !Array.isArray(items) ? (items.oneOf ?? items.anyOf ?? []) : [];
  return options.flatMap((option) =>
    typeof option === 'object' && asSchema(option.properties?.type)?.const !== undefined ? [option] : [],
  );
}

function typeLines(types: readonly JsonSchema[]): string[] {
  const [first, ...others] = types.map((type) => Object.keys(type.properties ?? {}));
  const shared = new Set(first?.filter((key) => others.every((keys) => keys.includes(key))));
  return types.map((type) => {
    const name = asSchema(type.properties?.type)?.const;
    const own = fieldsOf(type).filter(([key]) => !shared.has(key));
    return `  - \`type: ${name}\`: ${own.map(([key, part]) => `\`${shaped(key, part)}\``).join(', ')}`;
  });
}

function shaped(key: string, field: JsonSchema): string {
  const shape = shapeOf(field);
  return shape ? `${key}: ${shape}` : key;
}

/** `[{ left, right }]`, `{ text, source }`; nothing for what is no more than a value. */
function shapeOf(field: JsonSchema, depth = 0): string {
  const options = schemasAmong([field, ...(field.anyOf ?? []), ...(field.oneOf ?? [])]);
  const list = options.find(({ items }) => items !== undefined);
  if (list) {
    const items = asSchema(list.items) ?? {};
    return `[${(!isForText(items) && shapeOf(items, depth)) || '…'}]`;
  }
  const entry = asSchema(
    options.find(({ additionalProperties }) => asSchema(additionalProperties))?.additionalProperties,
  );
  if (entry) return `{ id: ${shapeOf(entry, depth) || '…'} }`;
  const object = options.find(({ properties }) => properties);
  if (!object) return '';
  if (depth > 0) return '{ … }';
  return `{ ${fieldsOf(object)
    .map(([key, part]) => {
      const inner = shapeOf(part, depth + 1);
      return inner ? `${key}: ${inner}` : key;
    })
    .join(', ')} }`;
}

/** What a list, or a list in each entry of it, is made of. */
function objectIn(field: JsonSchema): JsonSchema | undefined {
  const items = asSchema(field.items);
  const options = schemasAmong([items, ...(items?.anyOf ?? []), ...(items?.oneOf ?? [])]);
  return options.find(({ properties }) => properties);
}

function fieldsOf({ properties = {} }: JsonSchema): [string, JsonSchema][] {
  return Object.entries(properties).flatMap(([key, part]) => {
    const field = asSchema(part);
    return field ? [[key, field] as [string, JsonSchema]] : [];
  });
}

function schemasAmong(parts: readonly unknown[]): JsonSchema[] {
  return parts.flatMap((part) => {
    const schema = asSchema(part);
    return schema ? [schema] : [];
  });
}

function asSchema(part: unknown): JsonSchema | undefined {
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? (part as JsonSchema) : undefined;
}
