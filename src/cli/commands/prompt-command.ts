/** `kapur prompt`: prints a page by which a chat assistant writes a lesson file that passes the check. */

import type { CommandModule } from 'yargs';
import { suggest } from '../../base/suggestion.ts';
import { say } from '../../diagnostics/message.ts';
import { exerciseTypes } from '../../exercises/registry.ts';
import { DEFAULT_KIND, type LessonKind } from '../../kinds/lesson-kind.ts';
import { kindJsonSchema } from '../../lesson/json-schema.ts';
import { schemaOutline } from '../../lesson/schema-outline.ts';
import { wordsOf } from '../../locale/tell.ts';
import { openResources, packageText } from '../../resources.ts';
import { builtInKinds } from '../options/built-in-kinds.ts';
import { oneText } from '../options/one-value.ts';
import { didYouMean, UsageError } from '../options/usage-error.ts';
import { described, interfaceWords } from '../terminal/interface-words.ts';
import { openTerminal } from '../terminal/terminal.ts';

interface PromptArguments {
  readonly kind: string;
  readonly language: string | undefined;
}

export const promptCommand: CommandModule<object, PromptArguments> = {
  command: 'prompt',
  describe: described(say`Print a page for a chat assistant that is to write a lesson`),
  builder: (parser) =>
    parser
      .option('kind', {
        ...oneText('kind'),
        default: DEFAULT_KIND,
        describe: described(
          say`What kind of lesson: ${builtInKinds()
            .map(({ name }) => name)
            .join(', ')}`,
        ),
      })
      .option('language', {
        ...oneText('language'),
        describe: described(say`Language of the page and of its example: en or id`),
      })
      .example('$0 prompt --kind process', described(say`Then paste your article behind it`)),
  handler: ({ kind: name, language = interfaceWords().language }) => {
    openTerminal(false).data(promptPage(kindNamed(name), language).trimEnd());
  },
};

/** @throws UsageError for a kind that there is not */
function kindNamed(name: string): LessonKind {
  const kinds = builtInKinds();
  const kind = kinds.find((one) => one.name === name);
  if (kind) return kind;
  const names = kinds.map((one) => one.name);
  throw new UsageError(
    say`Unexpected kind ${name}, expected ${names.join(', ')}.`,
    didYouMean(suggest(name, names)),
  );
}

/** @throws UsageError for a language that has no such page */
function promptPage(kind: LessonKind, language: string): string {
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
