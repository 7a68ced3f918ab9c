/** Takes numbers and truth values for the text that their author typed, where the schema wants text. */

import { isForText, type JsonSchema, schemaAt } from './expectation.ts';
import { type Path, spotName, type YamlData } from './yaml-spans.ts';

/**
 * `answer: 1.50` is the text 1.50, `007` stays 007 and `True` stays True; where a number or a truth value is wanted, it
 * stays one. An empty value and `null` are no text.
 *
 * @param schema the JSON Schema of the whole file
 */
export function textAsTyped(yaml: YamlData, schema: JsonSchema): YamlData {
  const { source, spots } = yaml;
  const typed = (value: unknown, part: JsonSchema, path: Path): unknown => {
    const at = (step: string | number, below: unknown) =>
      typed(below, schemaAt(part, [step], value), [...path, step]);
    if (Array.isArray(value)) return value.map((entry, index) => at(index, entry));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, at(key, below)]));
    const span = spots.get(spotName(path))?.value;
    return span && NATIVE.has(typeof value) && isForText(part)
      ? source.text.slice(span.start, span.end)
      : value;
  };
  return { ...yaml, data: typed(yaml.data, schema, []) };
}

/** What YAML reads a plain word as, other than text. */
const NATIVE = new Set(['number', 'boolean']);
