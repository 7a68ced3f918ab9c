/** A value that does not fit the schema: what is there, what was expected, how to mend it. */

import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { type Message, type Placeholder, say } from '../diagnostics/message.ts';
import { errorAt } from './error-at.ts';
import { constantsOf, descriptionOf, expected, type JsonSchema, typesOf } from './expectation.ts';
import { ID_LOOKS, ID_PATTERN, slug } from './ids.ts';
import { meantHint } from './meant.ts';
import { fieldName, quote } from './naming.ts';
import { wrapInQuotes } from './quoting.ts';
import { typeHint } from './type-hints.ts';
import { type Path, spanOf, type YamlData } from './yaml-spans.ts';

/** A value that stands in the file and that the schema refused. */
export interface Misfit {
  readonly value: unknown;
  readonly path: Path;
  readonly schema: JsonSchema;
  /** Whether the lesson can do without it. */
  readonly optional: boolean;
}

/** What is wrong with it, in the order in which an author would look: nothing there, the wrong kind, the wrong words. */
export function valueError({ value, path, schema, optional }: Misfit, yaml: YamlData): Diagnostic {
  const span = spanOf(yaml, path);
  const instead = say`Write ${expected(schema)} in its place.`;
  const error = (code: string, found: Message, hint = instead) =>
    errorAt(span, code, say`${found} in ${fieldName(path)}, expected ${expected(schema)}`, hint);
  const types = typesOf(schema);
  const constants = constantsOf(schema);

  // Zero in some languages, and nothing to YAML.
  const word = span.source.text.slice(span.start, span.end);
  if (value === null && types.includes('string') && /^N(ull|ULL)$/.test(word)) {
    return error('wrong-type', say`Unexpected ${quote(word)}`, wrapInQuotes(span));
  }
  if (value === null || (value === '' && types.includes('string'))) {
    const code = types.includes('array') ? 'empty-list' : 'empty-text';
    const what = descriptionOf(schema) ?? say`something`;
    const hint = optional ? say`Fill in ${what}, or delete the key.` : say`Fill in ${what}.`;
    return error(code, say`Nothing`, hint);
  }
  if (Array.isArray(value) && types.includes('array')) return wrongCount(value, schema, path, yaml);
  if (typeof value !== 'object' && constants.length > 0) {
    const found = String(value);
    return error('unknown-value', say`Unexpected ${quote(found)}`, meantHint(found, constants, schema));
  }
  if (typeof value === 'string' && types.includes('string')) {
    if (schema.pattern === ID_PATTERN.source) return badId(value, span);
    if (schema.format !== 'uri') return error('wrong-value', say`Unexpected ${quote(value)}`);
    const whole = `https://${value}`;
    const isAddress = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value) && URL.canParse(whole);
    const hint = isAddress ? say`Did you mean ${quote(whole)}?` : instead;
    return error('bad-url', say`Unexpected ${quote(value)}`, hint);
  }
  if (typeof value === 'number' && (types.includes('integer') || types.includes('number'))) {
    return error('out-of-range', say`Unexpected ${value}`);
  }
  return error('wrong-type', say`Unexpected ${kindOf(value)}`, typeHint(value, types, span));
}

/** The finding for an id, or a key that serves as one, with other letters than ids have. */
export function badId(id: string, span: Span): Diagnostic {
  const suggestion = slug(id);
  return errorAt(
    span,
    'bad-id',
    say`Unexpected id ${quote(id)}, expected ${ID_LOOKS}`,
    suggestion
      ? say`Did you mean ${quote(suggestion)}?`
      : say`Titles can be in any script; an id is a short name such as \`trade-war\`.`,
  );
}

function wrongCount(list: readonly unknown[], schema: JsonSchema, path: Path, yaml: YamlData): Diagnostic {
  const most = schema.maxItems ?? Number.POSITIVE_INFINITY;
  if (list.length > most) {
    const message = say`${list.length} entries in ${fieldName(path)}, expected at most ${most}`;
    const hint = say`Delete some, or join those that say the same.`;
    return errorAt(spanOf(yaml, [...path, most]), 'too-many', message, hint);
  }
  const found = [say`No entry`, say`Only 1 entry`][list.length] ?? say`Only ${list.length} entries`;
  const code = list.length === 0 ? 'empty-list' : 'too-few';
  return errorAt(
    spanOf(yaml, path),
    code,
    say`${found} in ${fieldName(path)}, expected ${expected(schema)}`,
    say`Add entries, each on a line of its own after \`- \`.`,
  );
}

function kindOf(value: unknown): Placeholder {
  if (typeof value === 'boolean') return quote(String(value));
  if (typeof value === 'object') return Array.isArray(value) ? say`list` : say`keys`;
  return typeof value === 'string' ? say`text` : say`number`;
}
