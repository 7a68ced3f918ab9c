/** Reads a kind of lesson from its file, and finds the one that a lesson names. */

import * as z from 'zod';
import { type Checked, hasErrors, type Source } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { unknownName } from '../diagnostics/unknown-name.ts';
import { errorAt } from '../yaml/error-at.ts';
import { alternatives, quote, shortened } from '../yaml/naming.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaErrors } from '../yaml/schema-errors.ts';
import { spanOf, type YamlData } from '../yaml/yaml-spans.ts';
import { kindFaults } from './kind-faults.ts';
import { DEFAULT_KIND, kindSchema, type LessonKind } from './lesson-kind.ts';

/** Where kinds are found by their names. */
export interface KindSources {
  readonly kind: (name: string) => Source | undefined;
  readonly names: () => readonly string[];
}

/** The kind of a file `templates/kinds/<name>/kind.yaml`, with every fault at its line. */
export function readKind(name: string, source: Source): Checked<LessonKind> {
  const { yaml, diagnostics } = readYaml(source);
  if (!yaml) return { diagnostics };
  const parsed = kindSchema.safeParse(yaml.data);
  const value = parsed.data && { ...parsed.data, name };
  const faults = value
    ? kindFaults(value, yaml)
    : schemaErrors(parsed.error?.issues ?? [], z.toJSONSchema(kindSchema, { io: 'input' }), yaml);
  const all = [...diagnostics, ...faults];
  return value && !hasErrors(all) ? { value, diagnostics: all } : { diagnostics: all };
}

/** The kind that a lesson names under `kind`, or the default; an unknown one is an error at its line. */
export function kindOf(yaml: YamlData, sources: KindSources): Checked<LessonKind> {
  const { kind: named = DEFAULT_KIND }: { kind?: unknown } = Object(yaml.data);
  const source = typeof named === 'string' && /^[\w-]+$/.test(named) ? sources.kind(named) : undefined;
  if (source) return readKind(String(named), source);
  const known = sources.names();
  const span = spanOf(yaml, ['kind']);
  if (named === null) {
    const message = say`${say`Nothing`} in ${quote('kind')}, expected ${alternatives(known)}`;
    return {
      diagnostics: [errorAt(span, 'empty-text', message, say`Write one of these, or delete the key.`)],
    };
  }
  const written = typeof named === 'object' ? JSON.stringify(named) : String(named);
  return { diagnostics: [unknownName(say`kind`, shortened(written), known, span)] };
}
