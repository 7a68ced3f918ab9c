/** The kinds of lessons of the package, and the words that each has in a language, for all tests that need one. */

import { parse } from 'yaml';
import { builtInKinds } from '../src/cli/options/built-in-kinds.ts';
import { DEFAULT_KIND, type LessonKind } from '../src/kinds/lesson-kind.ts';
import type { KindSources } from '../src/kinds/read-kind.ts';
import { toneAt } from '../src/kinds/tone.ts';
import { directionOf, type GroupWords, type Locale } from '../src/locale/locale.ts';
import { proseWordsOf } from '../src/locale/prose-words.ts';
import { type LessonFile, openResources } from '../src/resources/resources.ts';

/** A lesson without a folder of its own. */
export const NO_FOLDER: LessonFile = { id: 'lesson', folder: 'nowhere', file: '' };

const resources = openResources();

export const kinds: KindSources = resources.kinds(NO_FOLDER);

export const allKinds: readonly LessonKind[] = builtInKinds();

export function kindNamed(name: string): LessonKind {
  const found = allKinds.find((kind) => kind.name === name);
  if (!found) throw new RangeError(`No kind ${name}`);
  return found;
}

export const defaultKind: LessonKind = kindNamed(DEFAULT_KIND);

/** The groups of a lesson of a kind, as labels need them. */
export function groupWords({ groups }: LessonKind): GroupWords[] {
  return groups.map(({ key, topic, nouns, tone }, index) => ({
    name: key,
    topic,
    nouns,
    tone: tone ?? toneAt(index),
    title: '',
  }));
}

/** With English labels for a language that has none; of a kind of the package, read once. */
export function localeOf(language: string, kind: LessonKind = defaultKind): Locale {
  if (!allKinds.includes(kind)) return readLocale(language, kind);
  const key = `${language} ${kind.name}`;
  const locale = locales.get(key) ?? readLocale(language, kind);
  locales.set(key, locale);
  return locale;
}

const locales = new Map<string, Locale>();

function readLocale(language: string, kind: LessonKind): Locale {
  const own = resources.labels(language, kind.name, NO_FOLDER).builtIn;
  const builtIn = own.length > 0 ? own : resources.labels('en', kind.name, NO_FOLDER).builtIn;
  return {
    language,
    direction: directionOf(language),
    groups: groupWords(kind),
    labels: Object.assign({}, ...builtIn.map(({ text }) => parse(text))),
    prose: () => proseWordsOf(resources.words.prose(), language),
  };
}
