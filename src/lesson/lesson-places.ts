/** The places of a lesson under the names that the rest of the house uses: ids instead of list positions. */

import type { Place } from '../diagnostic.ts';
import { type Path, placeInside, placeOf, type YamlData } from '../yaml/yaml-places.ts';
import type { RawFigures } from './figure-schema.ts';
import type { RawLesson } from './lesson-schema.ts';

/**
 * Every part of the file by name: `title`, `objectives.0`, `terms.tariff`; what has an id begins with it:
 * `trade-war`, `trade-war.points.0`, `match-1.pairs.2.left`.
 */
export function lessonPlaces(
  { obstacles, remedies, slides = [] }: RawLesson,
  own: { readonly exercises: readonly string[]; readonly slides: readonly string[] },
  yaml: YamlData,
): Map<string, Place> {
  const idsOf: Readonly<Record<string, readonly string[]>> = {
    obstacles: obstacles.map(({ id }) => id),
    remedies: remedies.map(({ id }) => id),
    ...own,
  };
  const places = new Map<string, Place>();
  for (const { path, value } of yaml.spots.values()) {
    const [field, entry, ...rest] = path;
    const id = idsOf[String(field)]?.[Number(entry)];
    places.set(id === undefined ? path.join('.') : [id, ...rest].join('.'), value);
  }
  places.delete('');
  for (const [index, slide] of slides.entries()) {
    const id = own.slides[index] ?? '';
    places.set(`${id}.claim`, placeOf(yaml, ['slides', index, 'title']));
    for (const [line, place] of codePlaces(slide, ['slides', index], yaml).entries()) {
      places.set(`${id}.code.${line}`, place);
    }
  }
  return places;
}

/** Where each line of code stands. */
function codePlaces({ code }: RawFigures, path: Path, yaml: YamlData): Place[] {
  const text = typeof code === 'string' ? code : (code?.text ?? '');
  const within = [...path, 'code', ...(typeof code === 'string' ? [] : ['text'])];
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start + line.length - line.trimStart().length;
    start += line.length + 1;
    return placeInside(yaml, within, from, start - 1);
  });
}
