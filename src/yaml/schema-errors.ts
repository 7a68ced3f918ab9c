/** What the schema finds, as findings in our grammar with spans of the file. */

import type * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt } from './error-at.ts';
import { isOptional, type JsonSchema, schemaAt } from './expectation.ts';
import { meantKey, missingKey, unknownKey } from './key-errors.ts';
import { badId, valueError } from './value-errors.ts';
import { keySpanOf, type Path, spanOf, spotName, valueAt, type YamlData } from './yaml-spans.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns the issues of a failed parse into diagnostics. A schema may ask for a code of its own by "x-code" in its meta; a
 * custom issue brings its code, message and hint in its params.
 *
 * @param root the JSON Schema of the whole file
 * @param above the path from the top of the file to where the parse began
 */
export function schemaErrors(
  issues: readonly Issue[],
  root: JsonSchema,
  yaml: YamlData,
  above: Path = [],
): Diagnostic[] {
  const pathOf = (issue: Issue): Path => [
    ...above,
    ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ];
  // A key that was called by another name is not missing, too.
  const misnamed = new Set(
    issues.flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
      return keys.map((key) => spotName([...pathOf(issue), meantKey(key, pathOf(issue), root, yaml) ?? '']));
    }),
  );
  const isMeant = (path: Path) => (key: string) => meantKey(key, path, root, yaml) !== undefined;
  return issues.flatMap((issue) => {
    const path = pathOf(issue);
    const misfit = (schema: JsonSchema): Diagnostic | [] => {
      const value = valueAt(yaml, path);
      if (value === undefined && misnamed.has(spotName(path))) return [];
      const error =
        value === undefined
          ? missingKey(path, schema, yaml)
          : valueError({ value, path, schema, optional: isOptional(root, path, yaml.data) }, yaml);
      return typeof schema['x-code'] === 'string' ? { ...error, code: schema['x-code'] } : error;
    };
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, root, yaml));
    if (issue.code === 'invalid_key') return badId(String(path.at(-1)), keySpanOf(yaml, path));
    if (issue.code === 'custom') {
      const { code, message, hint } = issue.params as Pick<Diagnostic, 'code' | 'message' | 'hint'>;
      return errorAt(spanOf(yaml, path), code, message, hint);
    }
    if (issue.code === 'invalid_union') {
      if ('options' in issue) {
        const union = schemaAt(root, path.slice(0, -1), yaml.data);
        return misfit({ enum: (issue.options ?? []).map(String), 'x-other-words': union['x-other-words'] });
      }
      // Of a union only the option counts that was written for a value of this kind.
      const meant = issue.errors.find((option) => !option.some(isAboutTheWhole));
      const value = valueAt(yaml, path);
      const unknown = meant?.find((inner) => hasNoKnownKey(inner, value));
      const isText = unknown && isTextWithColon(value) && !Object.keys(Object(value)).some(isMeant(path));
      if (meant && !isText) return schemaErrors(unknown ? [unknown] : meant, root, yaml, path);
    }
    return misfit(schemaAt(root, path, yaml.data));
  });
}

/** What an entry lacks follows from it. */
function hasNoKnownKey(issue: Issue, value: unknown): boolean {
  return (
    issue.code === 'unrecognized_keys' &&
    issue.path.length === 0 &&
    issue.keys.length === Object.keys(Object(value)).length
  );
}

/** One key with a plain value, as YAML reads a text without quotes that has a colon. */
function isTextWithColon(value: unknown): boolean {
  const [only, ...others] = Object.values(Object(value));
  return others.length === 0 && typeof only !== 'object';
}

function isAboutTheWhole({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}
