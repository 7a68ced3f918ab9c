/** The page by which a chat assistant writes a lesson of a kind. */

import { say } from '../../diagnostics/message.ts';
import { exerciseTypes } from '../../exercises/registry.ts';
import { kindJsonSchema } from '../../lesson/json-schema.ts';
import { schemaOutline } from '../../lesson/schema-outline.ts';
import { wordsOf } from '../../locale/tell.ts';
import { openResources, packageText } from '../../resources/resources.ts';
import { kindChoice } from '../options/kind-choice.ts';
import { kindNamed } from '../options/kind-named.ts';
import { UsageError } from '../options/usage-error.ts';

/** @throws UsageError for a kind that there is not, and for a language that has no such page */
export function promptPage(name: string, language: string): string {
  const kind = kindNamed(name, kindChoice().kinds);
  const page = /^[a-z]+$/.test(language) ? packageText(`languages/${language}/prompt.md`) : undefined;
  const example = page && packageText(`kinds/${kind.name}/example/${language}.yaml`);
  if (!page || !example) throw new UsageError(say`Unexpected language ${language}, expected en or id.`);
  const words = wordsOf(language, openResources().messages);
  const parts = new Map([
    ['kind', kind.name],
    ['fields', schemaOutline(kindJsonSchema(exerciseTypes, kind), words)],
    ['example', example.trimEnd()],
  ]);
  return page.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => parts.get(name) ?? whole);
}
