/** Reads `kapur.yaml`, as strictly as a lesson: every fault at its line, every path inside the folder of the file. */

import { realpathSync } from 'node:fs';
import path from 'node:path';
import {
  type Checked,
  type Diagnostic,
  hasErrors,
  type Source,
  type Span,
} from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { withOtherWords } from '../lesson/other-words.ts';
import type { KeyWords } from '../locale/key-words.ts';
import { errorAt } from '../yaml/error-at.ts';
import { inOrder } from '../yaml/in-order.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaErrors } from '../yaml/schema-errors.ts';
import { keySpanOf, type Path, spanOf, valueAt, type YamlData } from '../yaml/yaml-spans.ts';
import { EXCLUSIVE } from './config-limits.ts';
import { type ConfigValues, configJsonSchema, configSchema } from './config-schema.ts';
import { missingFile } from './find-lessons.ts';
import { isFolder, isThere } from './is-there.ts';
import { isWithin } from './is-within.ts';
import { nameOnDisk } from './name-on-disk.ts';
import { givenName, readGivenText, unread } from './read-given-text.ts';

/** What a workspace says, its paths led to from the working folder. */
export interface Config extends ConfigValues {
  /** The folder of the file, which all that it names lies in. */
  readonly folder: string;
  /** Where a value stands in the file. */
  readonly spanOf: (path: Path) => Span;
}

/**
 * @param file the path from the working folder
 * @param keyWords what authors write for names of languages
 */
export function readConfig(file: string, keyWords: () => KeyWords): Checked<Config> {
  const folder = path.dirname(file);
  const name = givenName(file);
  const source = readGivenText(nameOnDisk(file), name, { within: folder }) ?? unread(name, missingFile(name));
  if (!source.fault && isEmpty(source)) return { value: configOf({}, folder, source), diagnostics: [] };
  const { yaml, diagnostics } = readYaml(source, 'school');
  if (!yaml) return { diagnostics: inOrder(diagnostics) };
  const parsed = configSchema(keyWords).safeParse(yaml.data, { jitless: true });
  // These look at the data as it stands, so that all that is wrong is said at once.
  const all = inOrder([
    ...diagnostics,
    ...(parsed.success
      ? []
      : schemaErrors(parsed.error.issues, withOtherWords(configJsonSchema(), keyWords()), yaml)),
    ...pathFaults(folder, yaml),
    ...excludedOptions(yaml),
  ]);
  if (!parsed.success || hasErrors(all)) return { diagnostics: all };
  return { value: configOf(parsed.data, folder, source, yaml), diagnostics: all };
}

/** A file of comments alone says nothing, and may stand there to mark the folder. */
function isEmpty({ text }: Source): boolean {
  return text.split('\n').every((line) => /^\s*(#|$)/.test(line));
}

function configOf(values: ConfigValues, folder: string, source: Source, yaml?: YamlData): Config {
  const { out, theme, templates } = values;
  return {
    ...values,
    ...(out !== undefined && { out: path.join(folder, out) }),
    ...(theme !== undefined && { theme: isFile(theme) ? path.join(folder, theme) : theme }),
    ...(templates !== undefined && { templates: path.join(folder, templates) }),
    folder,
    spanOf: (at) => (yaml ? spanOf(yaml, at) : { source, start: 0, end: 0 }),
  };
}

/** Whether a theme is named by its file. */
function isFile(theme: string): boolean {
  return theme.endsWith('.yaml');
}

/** What a file of a workspace names: it must lie in the folder of that file, and be there but for the results. */
const PATHS: readonly { readonly at: Path; readonly kind?: 'results' | 'folder' }[] = [
  { at: ['school', 'logo'] },
  { at: ['out'], kind: 'results' },
  { at: ['theme'] },
  { at: ['templates'], kind: 'folder' },
];

function pathFaults(folder: string, yaml: YamlData): Diagnostic[] {
  return PATHS.flatMap(({ at, kind }) => {
    const value = valueAt(yaml, at);
    if (typeof value !== 'string' || value === '' || (at[0] === 'theme' && !isFile(value))) return [];
    const span = spanOf(yaml, at);
    const file = nameOnDisk(path.resolve(folder, value));
    const isInside = isWithin(path.resolve(folder), file) && isWithin(realPath(folder), realPath(file));
    if (isElsewhere(value) || !isInside) return [outside(value, span, kind)];
    if (kind === 'results') return [];
    if (!isThere(file)) return [{ ...missingFile(value), span }];
    return kind === 'folder' && !isFolder(file) ? [notAFolder(value, span)] : [];
  });
}

function notAFolder(value: string, span: Span): Diagnostic {
  return errorAt(
    span,
    'not-a-folder',
    say`Unexpected file at \`${value}\`, expected a folder of templates`,
    say`Name the folder that the templates lie in.`,
  );
}

function excludedOptions(yaml: YamlData): Diagnostic[] {
  return EXCLUSIVE.filter((pair) => pair.every((name) => valueAt(yaml, [name]) === true)).map(
    ([one, other]) =>
      errorAt(
        keySpanOf(yaml, [other]),
        'excluded-option',
        say`Unexpected \`${other}\` beside \`${one}\`, expected one of them`,
        say`Delete one of the two.`,
      ),
  );
}

/** An absolute path, a drive of Windows or an address, whatever system looks for it. */
function isElsewhere(value: string): boolean {
  return path.isAbsolute(value) || /^([a-z]:|\\|[a-z][a-z+.-]+:\/\/)/i.test(value);
}

/** With links followed as far as something is there. */
function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const above = path.dirname(file);
    return above === file ? file : path.join(realPath(above), path.basename(file));
  }
}

function outside(value: string, span: Span, kind?: 'results' | 'folder'): Diagnostic {
  return errorAt(
    span,
    'file-outside',
    say`Unexpected path \`${value}\` that leads out of the folder of \`kapur.yaml\`, expected one inside it`,
    kind === 'results'
      ? say`Name a folder inside it; only \`--out\` may name one outside.`
      : say`Copy what it names into that folder; only the command line may name paths outside.`,
  );
}
