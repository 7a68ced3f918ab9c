/** What a correct lesson may still lack. */

import type { Diagnostic } from '../diagnostic.ts';
import { inMinutes, type Message, say } from '../message.ts';
import { quote } from '../yaml/naming.ts';
import type { Lesson } from './lesson.ts';

/** Warnings about a lesson without errors: an error elsewhere would only make them follow from it. */
export function lessonWarnings(lesson: Lesson): Diagnostic[] {
  const { obstacles, remedies, terms, sources, minutes, places } = lesson;
  const points = [...obstacles, ...remedies];
  const used = new Set(points.flatMap((point) => point.terms));
  const cited = new Set(points.map(({ example }) => example?.source));
  const planned = points.reduce((sum, point) => sum + point.minutes, 0);

  const warning = (name: string, code: string, message: Message, hint: Message): Diagnostic => {
    const place = places.get(name);
    return { code, severity: 'warning', message, hint, ...(place && { place }) };
  };
  return [
    ...obstacles
      .filter(({ addressedBy }) => addressedBy.length === 0)
      .map(({ id }) =>
        warning(
          `${id}.id`,
          'obstacle-without-remedy',
          say`No remedy for obstacle ${quote(id)}, expected at least one that addresses it`,
          say`Add ${quote(id)} to the \`addresses\` of a remedy.`,
        ),
      ),
    ...terms
      .filter(({ id }) => !used.has(id))
      .map(({ id }) =>
        warning(
          `terms.${id}`,
          'unused-term',
          say`Term ${quote(id)} in no obstacle or remedy, expected it where it is taught`,
          say`Add ${quote(id)} to the \`terms\` of an obstacle or remedy.`,
        ),
      ),
    ...sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) =>
        warning(
          `sources.${id}`,
          'unused-source',
          say`Source ${quote(id)} in no example, expected it where it is cited`,
          say`Name it in an example, \`source: ${id}\`, or delete it.`,
        ),
      ),
    ...(minutes > 0 && planned > minutes
      ? [
          warning(
            'minutes',
            'too-many-minutes',
            say`Obstacles and remedies take ${inMinutes(planned)}, expected at most the ${minutes} of the lesson`,
            say`Shorten some of them, or give the lesson more time.`,
          ),
        ]
      : []),
  ];
}
