/** What a command over lessons is to make: each lesson with its settings, and with what answers for the world outside. */

import path from 'node:path';
import { remembering } from '../../base/remembering.ts';
import { suggest } from '../../base/suggestion.ts';
import { variantsOf } from '../../base/variant.ts';
import type { Checked, Diagnostic, Source } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/message.ts';
import { unknownName } from '../../diagnostics/unknown-name.ts';
import { type LessonHost, lessonHost } from '../../host/lesson-host.ts';
import type { BuildRequest } from '../../pipeline/build.ts';
import { DOCUMENTS, formsIn } from '../../pipeline/documents.ts';
import { languageWords } from '../../resources/language-files.ts';
import {
  type LessonFile,
  lessonSource,
  openResources,
  programVersion,
  type Resources,
} from '../../resources/resources.ts';
import { configCandidates, findConfig } from '../../workspace/find-config.ts';
import { isFolder } from '../../workspace/is-there.ts';
import { type Config, readConfig } from '../../workspace/read-config.ts';
import type { SharedFiles } from '../commands/watch-lessons.ts';
import { documentsNamed, oneOf, periodOf, versionsIn } from './checked-values.ts';
import { lessonsAt, refuseSameIds } from './given-lessons.ts';
import type { LessonArguments } from './lesson-options.ts';
import { DEFAULTS, type Settings, settingsOf } from './settings.ts';
import { inShard } from './shard.ts';
import { didYouMean, UsageError } from './usage-error.ts';

/** One lesson with all that building it needs. */
export interface Job {
  readonly lesson: LessonFile;
  readonly request: BuildRequest;
  readonly host: LessonHost;
  /** The theme by its name; empty for a file of the author's own. */
  readonly theme: string;
  /** The folder for results, and whether those that were changed by hand stay. */
  readonly results: Pick<Settings, 'out' | 'keep'>;
  /** The folders of templates, themes and labels that it is made with, beside its own. */
  readonly folders: readonly string[];
  /** What is wrong with its `kapur.yaml`, so that nothing is made of it. */
  readonly faults: readonly Diagnostic[];
}

/**
 * The lessons that were asked for, in order.
 *
 * @param among those that were found already; left out, they are looked for
 * @param decided settings that nothing else is asked about
 * @throws UsageError when a word of the command line names nothing
 */
export function jobsOf(
  given: LessonArguments,
  among?: readonly LessonFile[],
  decided: Partial<Settings> = {},
): Job[] {
  if (given.templates !== undefined && !isFolder(given.templates)) {
    throw new UsageError(say`No folder at ${given.templates}, expected one that holds your templates.`);
  }
  const documents = documentsNamed(given.only);
  const found = among ?? lessonsAt(given.paths);
  refuseSameIds(found);
  const lessons = among ?? inShard(found, given.shard);
  // Lessons of one workspace are made with the same files.
  const workspaceOf = remembering((file) => {
    const config = file ? readConfig(file, languageWords.keys) : { diagnostics: [] };
    const settings = { ...settingsOf({ ...given, documents }, config.value), ...decided };
    return openWorkspace(settings, given, config);
  });
  return lessons.map((lesson) => jobOf(lesson, workspaceOf(findConfig(lesson) ?? '')));
}

type Workspace = ReturnType<typeof openWorkspace>;

/** What all lessons of a workspace are made with. */
function openWorkspace(settings: Settings, given: LessonArguments, config: Checked<Config>) {
  const { folder } = config.value ?? {};
  refuseOtherFormats(settings, given);
  const isOwn = <Name extends 'theme' | 'templates'>(name: Name) => given[name] === undefined && folder;
  const resources = openResources(settings.templates, isOwn('templates') || settings.templates);
  const theme = resources.theme(settings.theme, isOwn('theme') || undefined);
  const span = config.value?.spanOf(['theme']);
  const faults = [...config.diagnostics];
  if (!theme && isOwn('theme') && span) {
    faults.push(unknownName(say`theme`, settings.theme, resources.names('themes'), span));
  }
  return {
    config: config.value,
    settings,
    resources,
    faults,
    theme: theme ?? themeNamed(faults.length > 0 ? DEFAULTS.theme : settings.theme, resources),
    program: programVersion(),
    // Each stage of a lesson asks for the same words.
    messages: remembering(resources.messages),
    typesetting: remembering(resources.typesetting),
  };
}

/** @throws UsageError where no file would be made, for the documents have none of the formats that the command line names */
function refuseOtherFormats({ documents }: Settings, { formats }: LessonArguments): void {
  const known = [...new Set(documents.flatMap((name) => DOCUMENTS[name].formats))];
  if (!formats || known.some((format) => formats.includes(format))) return;
  throw new UsageError(
    say`Unexpected --format ${formats.join(',')}: none of ${documents.join(', ')} can be written so, expected one of ${known.join(', ')}.`,
  );
}

function jobOf(lesson: LessonFile, workspace: Workspace): Job {
  const { config, settings, resources, faults, theme, program, messages } = workspace;
  const period = periodOf(settings.minutes);
  const printStyle = oneOf(settings, ['large-print', 'dyslexia']);
  const imposition = oneOf(settings, ['two-up', 'booklet']);
  return {
    lesson,
    request: {
      id: lesson.id,
      source: lessonSource(lesson),
      documents: settings.documents,
      formats: settings.formats,
      paper: settings.paper,
      ...formsIn(settings),
      ...(printStyle && { printStyle }),
      ...(imposition && { imposition }),
      seed: settings.seed,
      variants: variantsOf(versionsIn(settings.versions), settings.level),
      reveal: settings.reveal,
      ...(period && { period }),
      fillable: settings.fillable,
      ...(config && { workspace: sharedBy(config) }),
      writes: true,
    },
    theme: settings.theme.endsWith('.yaml') ? '' : settings.theme,
    results: settings,
    folders: resources.folders,
    faults,
    host: {
      ...lessonHost(lesson, { resources, theme, program, messages }),
      ...(config && { logo: remembering((file) => resources.picture(file, config.folder)) }),
    },
  };
}

/** What lessons take over from the file of their workspace. */
function sharedBy({ school, language, author, spanOf }: Config): NonNullable<BuildRequest['workspace']> {
  const logo = school?.logo && { name: school.logo, span: spanOf(['school', 'logo']) };
  return {
    ...(school && { school: { name: school.name, ...(logo && { logo }) } }),
    ...(language !== undefined && { language }),
    ...(author !== undefined && { author }),
    shown: [
      ...(school ? [spanOf(['school', 'name'])] : []),
      ...(author !== undefined ? [spanOf(['author'])] : []),
    ],
  };
}

/** What is watched beside the lessons, so that they can be made anew when it is saved. */
export function sharedFiles(given: LessonArguments, lessons: readonly LessonFile[]): SharedFiles {
  const files = new Set(lessons.flatMap(configCandidates));
  const workspaces = new Set(lessons.map(findConfig)).add(undefined);
  const folders = new Set<string>();
  const outs = new Set<string>();
  for (const file of workspaces) {
    const config = file === undefined ? undefined : readConfig(file, languageWords.keys).value;
    const { out, theme, templates } = settingsOf(given, config);
    for (const folder of openResources(templates).folders) folders.add(folder);
    if (theme.endsWith('.yaml')) files.add(theme);
    if (config?.school?.logo) files.add(path.join(config.folder, config.school.logo));
    outs.add(out);
  }
  return { folders: [...folders], files: [...files], outs: [...outs] };
}

function themeNamed(name: string, resources: Resources): Source {
  const theme = resources.theme(name);
  if (theme) return theme;
  if (name.endsWith('.yaml')) throw new UsageError(say`No file at ${name}, expected a theme file.`);
  if (name.endsWith('.yml'))
    throw new UsageError(say`Unexpected theme ${name}, expected a name or a file that ends in .yaml.`);
  const known = resources.names('themes');
  throw new UsageError(
    say`Unknown theme ${name}, expected one of ${known.join(', ')} or a .yaml file.`,
    didYouMean(suggest(name, known)),
  );
}
