/** The spans of a lesson under the names that the rest of the house uses: ids instead of list positions. */

import type { Span } from '../diagnostics/diagnostic.ts';
import { type Path, spanInside, spanOf, type YamlData } from '../yaml/yaml-spans.ts';
import type { RawFigures } from './figure-schema.ts';
import type { RawGroup, RawSlide } from './lesson-schema.ts';

/**
 * Every part of the file by name: `title`, `objectives.0`, `terms.tariff`; what has an id begins with it:
 * `trade-war`, `trade-war.points.0`, `match-1.pairs.2.left`.
 */
export function lessonSpans(
  groups: readonly RawGroup[],
  slides: readonly RawSlide[],
  ids: { readonly exercises: readonly string[]; readonly slides: readonly string[] },
  yaml: YamlData,
): Map<string, Span> {
  const lists = [
    ...groups.map(({ path, topics }) => ({ path, ids: topics.map(({ id }) => id) })),
    { path: ['exercises'], ids: ids.exercises },
    { path: ['slides'], ids: ids.slides },
  ];
  const spans = new Map<string, Span>();
  for (const { path, value } of yaml.spots.values()) spans.set(nameAt(path, lists), value);
  spans.delete('');
  for (const [index, slide] of slides.entries()) {
    const id = ids.slides[index] ?? '';
    spans.set(`${id}.claim`, spanOf(yaml, ['slides', index, 'title']));
    for (const [line, span] of codeSpans(slide, ['slides', index], yaml).entries()) {
      spans.set(`${id}.code.${line}`, span);
    }
  }
  return spans;
}

interface Listed {
  readonly path: Path;
  readonly ids: readonly string[];
}

function nameAt(path: Path, lists: readonly Listed[]): string {
  for (const { path: above, ids } of lists) {
    if (above.some((step, index) => path[index] !== step)) continue;
    const id = ids[Number(path[above.length])];
    if (id !== undefined) return [id, ...path.slice(above.length + 1)].join('.');
  }
  return path.join('.');
}

/** Where each line of code stands. */
function codeSpans({ code }: RawFigures, path: Path, yaml: YamlData): Span[] {
  const text = typeof code === 'string' ? code : (code?.text ?? '');
  const within = [...path, 'code', ...(typeof code === 'string' ? [] : ['text'])];
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start + line.length - line.trimStart().length;
    start += line.length + 1;
    return spanInside(yaml, within, from, start - 1);
  });
}
