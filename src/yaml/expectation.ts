/** What the schema expects at a path, in a teacher's words. Read from the JSON Schema, which is plain data. */

import type * as z from 'zod';
import { ownValue } from '../base/own-value.ts';
import { counted, inWords, type Message, type Placeholder, say, sentence } from '../diagnostics/message.ts';
import { ID_LOOKS, ID_PATTERN } from './ids.ts';
import { alternatives, quote } from './naming.ts';
import type { Path } from './yaml-spans.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The part of a schema that speaks of the value at a path; where it offers several, the one that fits the data. */
export function schemaAt(schema: JsonSchema, path: Path, data: unknown): JsonSchema {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const fitting = optionFor(schema, data);
  const properties = fitting.properties ?? {};
  const named = ownValue(properties, String(step)) ?? fitting.additionalProperties;
  const next = typeof step === 'number' ? (fitting.prefixItems?.[step] ?? fitting.items) : named;
  if (typeof next !== 'object' || Array.isArray(next)) return {};
  return schemaAt(next, rest, ownValue(Object(data), String(step)));
}

/** Of a union the option that data was written for; any other schema itself. */
export function optionFor(schema: JsonSchema, data: unknown): JsonSchema {
  return optionsOf(schema).find((option) => fits(option, data)) ?? schema;
}

/** Whether what holds the key at a path can do without it. */
export function isOptional(schema: JsonSchema, path: Path, data: unknown): boolean {
  const key = path.at(-1);
  if (typeof key !== 'string') return false;
  const parent = schemaAt(schema, path.slice(0, -1), data);
  return !optionsOf(parent).some(({ required }) => required?.includes(key));
}

/** The keys a schema knows, in the order of the schema. */
export function keysOf(schema: JsonSchema): string[] {
  return optionsOf(schema).flatMap((option) => Object.keys(option.properties ?? {}));
}

/** `text`, `a list of 2 to 5 entries`, `a whole number from 1 to 1000`, `text or keys such as …` */
export function expected(schema: JsonSchema): Placeholder {
  const constants = constantsOf(schema);
  if (constants.length > 0) return alternatives(constants);
  const types = optionsOf(schema).map(expectedType);
  const different = new Map(types.map((type) => [inWords(type), type] as const));
  return [...different.values()].reduce((before, type) => say`${before} or ${type}`);
}

/** The words a schema allows where it allows but some: `true` and `false`, `left` and `right`. */
export function constantsOf(schema: JsonSchema): string[] {
  return optionsOf(schema).flatMap(({ const: only, enum: some = [] }) =>
    (only === undefined ? some : [only]).map(String),
  );
}

/** The words that editors show for a field, to go on within a sentence; nothing when the schema has none. */
export function descriptionOf({ description }: JsonSchema): Message | undefined {
  return description
    ? sentence(description.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()))
    : undefined;
}

/** The types a schema allows: `string`, `object` … */
export function typesOf(schema: JsonSchema): unknown[] {
  return optionsOf(schema).map(typeOf);
}

/** Whether it is for text, in whose place a number or a truth value is taken as it was typed. */
export function isForText(schema: JsonSchema): boolean {
  return optionsOf(schema).some(({ type }) => Array.isArray(type) && type.includes('string'));
}

/** The type that is meant, of those that may stand there. */
function typeOf({ type }: JsonSchema): unknown {
  return Array.isArray(type) ? type[0] : type;
}

/** A schema offers itself, or the options of its union. */
function optionsOf(schema: JsonSchema): JsonSchema[] {
  const options = schema.anyOf ?? schema.oneOf;
  if (!options) return [schema];
  return options.flatMap((option) => (typeof option === 'object' ? optionsOf(option) : []));
}

/** Whether an option is the one that data of this kind was written for. */
function fits(option: JsonSchema, data: unknown): boolean {
  if (Array.isArray(data)) return option.type === 'array';
  if (typeof data !== 'object' || data === null || option.type !== 'object') return false;
  return Object.entries(option.properties ?? {}).every(
    ([key, property]) =>
      typeof property !== 'object' ||
      property.const === undefined ||
      ownValue(data as Record<string, unknown>, key) === property.const,
  );
}

function expectedType(option: JsonSchema): Message {
  if (option.pattern === ID_PATTERN.source) return ID_LOOKS;
  if (option.format === 'uri') return say`an address such as \`https://example.org\``;
  if (option.format === 'color') return say`a colour such as \`"#7A1FA2"\``;
  const type = typeOf(option);
  if (option.pattern) return say`text that fits ${quote(option.pattern)}`;
  if (type === 'string') return say`text`;
  if (type === 'boolean') return say`\`true\` or \`false\``;
  if (type === 'integer' || type === 'number') return numberFrom(option);
  if (type === 'array') {
    if (option.prefixItems) return say`a list of ${option.prefixItems.length} entries`;
    if (option.maxItems !== undefined)
      return say`a list of ${option.minItems ?? 0} to ${option.maxItems} entries`;
    return option.minItems
      ? say`a list with at least ${counted(option.minItems, say`1 entry`, say`${option.minItems} entries`)}`
      : say`a list`;
  }
  if (type !== 'object') return say`another value`;
  const [key] = option.required ?? keysOf(option);
  return key === undefined ? say`a key for each entry` : say`keys such as ${quote(`${key}:`)}`;
}

function numberFrom({ type, minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema): Message {
  const isWhole = type === 'integer';
  if (maximum === Number.MAX_SAFE_INTEGER) return isWhole ? say`a whole number` : say`a number`;
  return isWhole
    ? say`a whole number from ${minimum} to ${maximum}`
    : say`a number from ${minimum} to ${maximum}`;
}
