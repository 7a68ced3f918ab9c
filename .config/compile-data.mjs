/** Makes `dist/data` of the YAML in `templates`. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * The built-in themes, kinds and files of languages as JSON, which is read ten times as fast as the YAML that people copy.
 *
 * @param root the folder of the package
 */
export function compileData(root) {
  const files = readdirSync(path.join(root, 'templates'), { recursive: true })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  for (const name of files) {
    const file = path.join(root, 'dist', 'data', name.replace(/yaml$/, 'json'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(yamlOf(root, name)));
  }
  const starters = files
    .filter((name) => /[/\\]starter(?:[/\\][^/\\]+)?\.yaml$/.test(name))
    .map((name) => yamlOf(root, name));
  writeFileSync(
    path.join(root, 'dist', 'data', 'starter-texts.json'),
    JSON.stringify(starterTexts(starters)),
  );
}

function yamlOf(root, name) {
  return parse(readFileSync(path.join(root, 'templates', name), 'utf8'));
}

/** What tells that a new lesson is not finished: names such as "Step 1" may stay, and so may a question that can be asked. */
function starterTexts(starters) {
  const samples = {};
  for (const { sample: { topics, topic, group, exercise, ...fields } = {} } of starters) {
    for (const [field, texts] of Object.entries(fields))
      samples[field] = [...(samples[field] ?? []), texts].flat();
  }
  return { marks: starters.flatMap(({ missing }) => missing?.mark ?? []), samples };
}
