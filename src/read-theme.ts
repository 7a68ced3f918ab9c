/** Reads a theme file and checks it, with every fault at its line. */

import * as z from 'zod';
import type { Checked, Diagnostic, Source } from './diagnostic.ts';
import { hasErrors } from './diagnostic.ts';
import { suggest } from './suggestion.ts';
import { resolveLayouts, type Theme, type ThemeFile, themeSchema } from './theme.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { schemaErrors } from './yaml/schema-errors.ts';
import { keyPlaceOf, placeOf, type YamlData } from './yaml/yaml-places.ts';

export function readTheme(source: Source): Checked<Theme> {
  const { yaml, diagnostics } = readYaml(source);
  if (!yaml) return { diagnostics };
  const parsed = themeSchema.safeParse(yaml.data, { jitless: true });
  if (!parsed.success) {
    const root = z.toJSONSchema(themeSchema, { io: 'input' });
    return { diagnostics: [...diagnostics, ...schemaErrors(parsed.error.issues, root, yaml)] };
  }
  const all = [...diagnostics, ...unknownNames(parsed.data, yaml)];
  return { ...(!hasErrors(all) && { value: resolveLayouts(parsed.data) }), diagnostics: all };
}

/** Layouts name styles and other layouts; both must be there. */
function unknownNames({ slides, sheets }: ThemeFile, yaml: YamlData): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const check = (name: string, known: readonly string[], what: string, path: readonly string[]) => {
    if (known.includes(name)) return;
    const meant = suggest(name, known);
    faults.push({
      code: 'unknown-name',
      severity: 'error',
      message: `Unexpected ${what} \`${name}\`, expected one of ${known.map((each) => `\`${each}\``).join(', ')}`,
      place: placeOf(yaml, path),
      ...(meant && { hint: `Did you mean \`${meant}\`?` }),
    });
  };
  for (const [name, layout] of Object.entries(slides.layouts)) {
    const above = ['slides', 'layouts', name];
    if (layout.like !== undefined) {
      check(layout.like, Object.keys(slides.layouts), 'layout', [...above, 'like']);
    }
    for (const [regionName, region] of Object.entries(layout.regions)) {
      if (!region) continue;
      check(region.style, Object.keys(slides.styles), 'style', [...above, 'regions', regionName, 'style']);
    }
  }
  for (const needed of SHEET_STYLES) {
    if (needed in sheets.styles) continue;
    faults.push({
      code: 'missing-key',
      severity: 'error',
      message: `Missing sheet style \`${needed}\``,
      place: keyPlaceOf(yaml, ['sheets', 'styles']),
    });
  }
  return faults;
}

/** The styles that layout itself asks for; templates may name more. */
const SHEET_STYLES = ['body', 'answer', 'kicker', 'footer', 'h1', 'h2', 'h3'];
