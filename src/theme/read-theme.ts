/** Reads a theme file, with the themes that it is like, and checks it, with every fault at its line. */

import * as z from 'zod';
import { deepMerge } from '../base/deep-merge.ts';
import { ownValue } from '../base/own-value.ts';
import type { Checked, Diagnostic, Source, Span } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { unknownName } from '../diagnostics/unknown-name.ts';
import { errorAt } from '../yaml/error-at.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaErrors } from '../yaml/schema-errors.ts';
import { keySpanOf, spanOf, spotName, type YamlData } from '../yaml/yaml-spans.ts';
import { LONGEST_CHAIN, resolveLayouts } from './resolve-layouts.ts';
import { type Theme, type ThemeFile, themeSchema } from './theme.ts';
import { faintColours } from './theme-contrast.ts';

/** Where other themes are found by their names. */
export interface ThemeFiles {
  readonly theme: (name: string) => Source | undefined;
  /** Those of the package alone. */
  readonly builtInTheme: (name: string) => Source | undefined;
  readonly names: (kind: 'themes') => readonly string[];
}

export function readTheme(source: Source, themes: ThemeFiles): Checked<Theme> {
  const read = readWhole(source, themes, []);
  return 'yaml' in read ? check(read) : read;
}

/** A theme file with its own spans, and with the data of the one that it is like under its own. */
interface WholeTheme {
  readonly yaml: YamlData;
  readonly base?: WholeTheme;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param above the files that are like this one, nearest last */
function readWhole(
  source: Source,
  themes: ThemeFiles,
  above: readonly string[],
): WholeTheme | { readonly diagnostics: readonly Diagnostic[] } {
  const { yaml, diagnostics } = readYaml(source);
  if (!yaml) return { diagnostics };
  const namesake = builtInNamesake(source, themes);
  const said: unknown = Object(yaml.data).like;
  if (typeof said !== 'string' && !namesake) return { yaml, diagnostics };
  const like = typeof said === 'string' ? said : (namesake?.name ?? '');
  const span = spanOf(yaml, ['like']);
  // A name and no path: what a theme is like must be found wherever the theme file is taken.
  const named = () => (/^[\w-]+$/.test(like) ? themes.theme(like) : undefined);
  const found = namesake?.name === like ? namesake.source : named();
  if (!found) {
    return { diagnostics: [...diagnostics, unknownName(say`theme`, like, themes.names('themes'), span)] };
  }
  const chain = [...above, source.name];
  if (chain.length > LONGEST_CHAIN) return { diagnostics: [...diagnostics, longChain(span)] };
  if (chain.includes(found.name)) {
    const hint = say`${[...chain, found.name].map((name) => `\`${name}\``).join(' is like ')}. Give one of them another name.`;
    const message = say`Unexpected \`like: ${like}\`, expected a theme that is not like this one`;
    return { diagnostics: [...diagnostics, errorAt(span, 'circular-like', message, hint)] };
  }
  const base = readWhole(found, themes, chain);
  if (!('yaml' in base)) return base;
  return {
    yaml: { ...yaml, data: deepMerge(base.yaml.data, yaml.data) },
    base,
    diagnostics: [...base.diagnostics, ...diagnostics],
  };
}

/** The theme of the package that a file of the same name is laid over, as labels are, unless it is like another. */
function builtInNamesake({ name: file }: Source, themes: ThemeFiles) {
  const name = /([\w-]+)\.yaml$/.exec(file)?.[1];
  const source = name === undefined ? undefined : themes.builtInTheme(name);
  return name !== undefined && source && source.name !== file ? { name, source } : undefined;
}

function check({ yaml, base, diagnostics }: WholeTheme): Checked<Theme> {
  const parsed = themeSchema.safeParse(yaml.data);
  const faults = parsed.success
    ? [...unknownNames(parsed.data, yaml), ...missingParts(parsed.data, yaml)]
    : schemaErrors(parsed.error.issues, z.toJSONSchema(themeSchema, { io: 'input' }), yaml);
  const all = [...diagnostics, ...faults];
  if (parsed.success && !hasErrors(all)) {
    const value = resolveLayouts(parsed.data);
    return { value, diagnostics: [...all, ...faintColours(value, yaml)] };
  }
  // What is wrong with the theme that this one is like is said at its own line, not here where nothing stands.
  const below = base && check(base);
  return { diagnostics: below && hasErrors(below.diagnostics) ? below.diagnostics : all };
}

/** Layouts name styles and other layouts; both must be there. */
function unknownNames({ slides }: ThemeFile, yaml: YamlData): Diagnostic[] {
  const check = (name: string | undefined, known: object, what: Message, path: readonly string[]) =>
    name === undefined || Object.hasOwn(known, name)
      ? []
      : [unknownName(what, name, Object.keys(known), spanOf(yaml, path))];
  return Object.entries(slides.layouts).flatMap(([name, layout]) => {
    const above = ['slides', 'layouts', name];
    return [
      ...check(layout.like, slides.layouts, say`layout`, [...above, 'like']),
      ...check(layout.fallback, slides.layouts, say`layout`, [...above, 'fallback']),
      ...(isLong(name, slides.layouts) ? [longChain(spanOf(yaml, [...above, 'like']))] : []),
      ...Object.entries(layout.regions).flatMap(([region, says]) =>
        check(says?.style, slides.styles, say`style`, [...above, 'regions', region, 'style']),
      ),
    ];
  });
}

/** Whether one is like another is like another without an end in sight. */
function isLong(name: string, layouts: ThemeFile['slides']['layouts']): boolean {
  let next: string | undefined = name;
  for (let step = 0; step <= LONGEST_CHAIN && next !== undefined; step += 1)
    next = ownValue(layouts, next)?.like;
  return next !== undefined;
}

function longChain(span: Span): Diagnostic {
  const message = say`More than ${LONGEST_CHAIN} that are each \`like\` the next, expected a few`;
  return errorAt(
    span,
    'circular-like',
    message,
    say`Let it be like one that is like none, and say the rest itself.`,
  );
}

/** What layout itself asks for; templates may name more. */
const SHEET_STYLES = ['body', 'answer', 'kicker', 'footer', 'h1', 'h2', 'h3'];

const NEEDED = { decoration: say`\`shape\` or \`box\``, regions: say`\`box\` or \`style\`` } as const;

/** What a theme needs and the shape of its file can't ask for. */
function missingParts(file: ThemeFile, yaml: YamlData): Diagnostic[] {
  const missing = (what: Message, path: readonly string[]): Diagnostic =>
    errorAt(keySpanOf(yaml, path), 'missing-key', say`Missing ${what}`, say`Add it under this key.`);
  const { layouts } = resolveLayouts(file).slides;
  // One that the theme below says, of a shape that this one left out, is left out with it.
  const isOwn = (path: readonly string[]) => yaml.spots.has(spotName(path));
  const halves = Object.entries(file.slides.layouts).flatMap(([name, layout]) =>
    (['decoration', 'regions'] as const).flatMap((kind) =>
      Object.keys(layout[kind])
        .filter(
          (part) =>
            layout[kind][part] &&
            !Object.values(layouts).some((whole) => whole.name === name && ownValue(whole[kind], part)),
        )
        .map((part) => ({ what: NEEDED[kind], path: ['slides', 'layouts', name, kind, part] }))
        .filter(({ path }) => isOwn(path))
        .map(({ what, path }) => missing(what, path)),
    ),
  );
  return [
    ...halves,
    ...SHEET_STYLES.filter((needed) => !Object.hasOwn(file.sheets.styles, needed)).map((needed) =>
      missing(say`sheet style \`${needed}\``, ['sheets', 'styles']),
    ),
  ];
}
