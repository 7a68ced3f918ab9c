/** Lays the labels of a language, those of the author's templates and the lesson's own words over one another. */

import * as z from 'zod';
import { remembering } from '../base/remembering.ts';
import { suggest } from '../base/suggestion.ts';
import type { Checked, Diagnostic, Source, Span } from '../diagnostics/diagnostic.ts';
import { hasErrors, spanIn } from '../diagnostics/diagnostic.ts';
import { counted, say } from '../diagnostics/message.ts';
import type { LessonKind } from '../kinds/lesson-kind.ts';
import { errorAt } from '../yaml/error-at.ts';
import { jsonSchemaOf } from '../yaml/json-schema-of.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { textAsTyped } from '../yaml/text-as-typed.ts';
import { keySpanOf, spanOf } from '../yaml/yaml-spans.ts';
import { labelSchema } from './label-schema.ts';
import type { LanguageWords } from './language-words.ts';
import { directionOf, type GroupWords, groupKey, type Label, type Locale } from './locale.ts';
import { proseWordsOf } from './prose-words.ts';

/** The language whose labels stand in for those of a language that has none yet. */
const FALLBACK_LANGUAGE = 'en';

/**
 * The label files of a language, the common one before that of the lesson's kind: the package's, and those of a folder of
 * the author's own, which are laid over them.
 */
export interface LabelFiles {
  readonly builtIn: readonly Source[];
  readonly own: readonly Source[];
  /** The author's own files in a place where nothing looks for them any more. */
  readonly moved?: readonly MovedFile[];
}

/** Both names as the author knows them. */
export interface MovedFile {
  readonly from: string;
  readonly to: string;
}

type Labels = ReadonlyMap<string, Label>;

/** What labels depend on in a lesson. */
export interface Labelled {
  readonly kind: LessonKind;
  /** BCP 47. */
  readonly language: string;
  readonly groups: readonly GroupWords[];
  /** The author's own words for labels. */
  readonly labels: Readonly<Record<string, Label>>;
  /** Where each field stands, by its path. */
  readonly spans: ReadonlyMap<string, Span>;
}

/**
 * @param files finds a language's label files
 * @param prose what is looked for in texts, by language
 */
export function readLocale(
  lesson: Labelled,
  files: (language: string) => LabelFiles,
  prose: LanguageWords['prose'],
): Checked<Locale> {
  const { language } = lesson;
  const { builtIn, own, moved = [] } = files(language);
  const fallback = files(FALLBACK_LANGUAGE);
  const isKnown = builtIn.length > 0;
  const diagnostics = moved.map(movedFile);
  // English labels of the kind stand in where a language has only the common ones.
  const base = labelsOf(
    [...fallback.builtIn.slice(1), ...(isKnown ? builtIn : fallback.builtIn)],
    diagnostics,
  );
  const ofOwn = own.length > 0 || isKnown ? own : fallback.own;
  const further = labelsOf(ofOwn, diagnostics, base);
  const span = lesson.spans.get('language');
  if (!isKnown && own.length === 0) {
    diagnostics.push({ ...noLabels(language), ...(span && { span }) });
  }
  const missing = [...base.keys()].filter((key) => !further.has(key));
  const [ownFile] = own;
  if (!isKnown && ownFile && missing.length > 0) {
    diagnostics.push({
      code: 'no-labels',
      severity: 'warning',
      message: say`${counted(missing.length, say`1 label`, say`${missing.length} labels`)} missing, so English words stand there: ${missing.slice(0, MOST_NAMED).join(', ')}`,
      span: spanIn(ownFile, 0),
      hint: say`Copy them from \`languages/en/labels.yaml\`, and translate them.`,
    });
  }
  const words = new Map([...base, ...further]);
  diagnostics.push(...missingOfKind(lesson, words));
  const ownWords = new Map(Object.entries(lesson.labels));
  const ofGroups = remembering(() =>
    lesson.groups.flatMap((group) => [...words.keys()].map((key) => groupKey(key, group))),
  );
  for (const key of ownWords.keys()) {
    if (words.has(key) || ofGroups().includes(key)) continue;
    const meant = suggest(key, [...words.keys(), ...ofGroups()]);
    const at = lesson.spans.get(`labels.${key}`) ?? lesson.spans.get('labels');
    diagnostics.push({
      code: 'unknown-label',
      severity: 'error',
      message: say`Unexpected label \`${key}\`, expected a key of \`languages/${FALLBACK_LANGUAGE}/labels.yaml\``,
      ...(at && { span: at }),
      hint: meant ? say`Did you mean \`${meant}\`?` : say`Correct the key, or delete it.`,
    });
  }
  if (hasErrors(diagnostics)) return { diagnostics };
  diagnostics.push(...halfRenamed(lesson, ownWords, words));
  const labels = Object.fromEntries([...words, ...ownWords]);
  const other = isKnown || own.length > 0 ? {} : { labelLanguage: FALLBACK_LANGUAGE };
  const groups = lesson.groups.map(({ name, topic, nouns, tone, title }) => ({
    name,
    topic,
    nouns,
    tone,
    title,
  }));
  const value: Locale = {
    language,
    direction: directionOf(language),
    ...other,
    groups,
    labels,
    prose: () => proseWordsOf(prose(), language),
  };
  return { value, diagnostics };
}

/** The warning for a language without any labels. */
export function noLabels(language: string): Diagnostic {
  return {
    code: 'no-labels',
    severity: 'warning',
    message: say`No labels for the language \`${language}\`, so English ones stand round its text`,
    hint: say`Copy \`languages/en/labels.yaml\` into \`languages/${language}/\` of your templates folder, and translate it.`,
  };
}

/** An error: papers without the author's own words would look finished. */
function movedFile({ from, to }: MovedFile): Diagnostic {
  return {
    code: 'moved-file',
    severity: 'error',
    message: say`Unexpected place of this file, expected \`${to}\``,
    span: spanIn({ name: from, text: '' }, 0),
    hint: say`Move it there: each language has a folder of its own.`,
  };
}

/** Labels that the lesson's kind names and no file has. */
function missingOfKind({ kind, groups, language, spans }: Labelled, words: Labels): Diagnostic[] {
  const named = [
    ...groups.flatMap(({ nouns }) => nouns),
    ...kind.links.flatMap(({ label, inverse }) => [label, inverse]),
  ];
  const missing = [...new Set(named)].filter((key) => !words.has(key));
  if (missing.length === 0) return [];
  const span = spans.get('kind') ?? spans.get('language');
  return [
    {
      code: 'missing-label',
      severity: 'error',
      message: say`No label for ${missing.map((key) => `\`${key}\``).join(', ')}, expected one in \`kinds/${kind.name}/labels/${language}.yaml\``,
      ...(span && { span }),
      hint: say`Write there, on a line of its own for each: its key, a colon, the words.`,
    },
  ];
}

/** How many of the missing labels are named. */
const MOST_NAMED = 5;

/** A new name in the plural alone leaves the old one in the singular. All that is lacking is said at once. */
function halfRenamed(lesson: Labelled, ownWords: Labels, words: Labels): Diagnostic[] {
  const halves = lesson.groups.flatMap(({ nouns }) => {
    const renamed = nouns.filter((noun) => ownWords.has(noun));
    const lacking = nouns
      .filter((noun) => !ownWords.has(noun))
      // Where a language has no article, this one follows by itself.
      .filter((noun) => !/^\{[\w-]+\}$/.test(String(words.get(noun))));
    return renamed.length > 0 && lacking.length > 0 ? [{ renamed, lacking }] : [];
  });
  const [first] = halves;
  if (!first) return [];
  const quoted = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const renamed = halves.flatMap((half) => half.renamed);
  const lacking = halves.flatMap((half) => half.lacking);
  const span = lesson.spans.get(`labels.${first.renamed[0]}`);
  const missing = quoted(lacking);
  return [
    {
      code: 'half-renamed',
      severity: 'warning',
      message: say`Other names under \`labels\` for ${quoted(renamed)}, expected ones for ${missing} too`,
      ...(span && { span }),
      hint: say`Add under \`labels\`, in your words: ${lacking.map((noun) => `${noun}: ${String(words.get(noun))}`).join(', ')}.`,
    },
  ];
}

const LABELS = jsonSchemaOf(z.record(z.string(), labelSchema));

/** @param known the labels that these are laid over; a key that is nearly one of them is taken for a slip */
function labelsOf(sources: readonly Source[], diagnostics: Diagnostic[], known?: Labels): Labels {
  return new Map(sources.flatMap((source) => [...labelsIn(source, diagnostics, known)]));
}

function labelsIn(source: Source, diagnostics: Diagnostic[], known?: Labels): Labels {
  const { yaml: written, diagnostics: found } = readYaml(source);
  diagnostics.push(...found);
  if (!written) return new Map();
  const yaml = textAsTyped(written, LABELS);
  const entries = Object.entries(Object(yaml.data)).flatMap(([key, value]): [string, Label][] => {
    // Most are, and a language has some six hundred.
    if (typeof value === 'string') return [[key, value]];
    const parsed = labelSchema.safeParse(value);
    if (parsed.success) return [[key, parsed.data]];
    const message = say`Unexpected value of label \`${key}\`, expected a text, or texts under \`one\`, \`other\` and the like`;
    diagnostics.push(
      errorAt(spanOf(yaml, [key]), 'wrong-label', message, say`Write a text; \`other\` is always needed.`),
    );
    return [];
  });
  for (const [key] of known ? entries : []) {
    const meant = known?.has(key) ? undefined : suggest(key, known?.keys() ?? []);
    if (!meant) continue;
    diagnostics.push({
      code: 'unknown-label',
      severity: 'warning',
      message: say`Unexpected label \`${key}\`, expected a key of \`languages/${FALLBACK_LANGUAGE}/labels.yaml\``,
      span: keySpanOf(yaml, [key]),
      hint: say`Did you mean \`${meant}\`?`,
    });
  }
  return new Map(entries);
}
