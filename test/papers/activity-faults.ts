/** What is wrong with a printed activity and its guide in the key, read from their markup with a reader of XML alone. */

import type { XmlElement } from '@rgrove/parse-xml';
import { label } from '../../src/locale/locale.ts';
import { localeOf } from '../kinds.ts';
import { afterHeading, blocksOf, rowsToFill } from './activity-parts.ts';
import type { LessonYaml } from './any-lesson.ts';
import { comparable, rowsOf, said, within } from './printed-paper.ts';

/** @param activity markup, and the key's beside it */
export function activityFaults(lesson: LessonYaml, activity: string, key: string): string[] {
  const paper = blocksOf(activity);
  const guide = afterHeading(blocksOf(key), 'activity');
  const rows = rowsToFill(paper);
  return [
    ...stepFaults(paper, lesson),
    ...rowFaults(rows, lesson),
    ...optionFaults(paper),
    ...guideFaults(rows, guide),
  ];
}

/** Numbered from 1, with minutes that add up to those at the head of the paper. */
function stepFaults(paper: readonly XmlElement[], { language, activity }: LessonYaml): string[] {
  // Where a language has no words, those of English count as English does.
  const locale = localeOf(language === 'id' ? 'id' : 'en');
  const minutes = (n: number) => comparable(label(locale, 'minutes', { n }));
  const steps = paper.filter(({ attributes }) => attributes.badge);
  const numbers = steps.map(({ attributes }) => Number(attributes.badge));
  const times = steps.map((step) => {
    const [, n = 'none'] = /\((\d+)[^()]*\)$/.exec(said(step)) ?? [];
    return Number(n);
  });
  const sum = times.reduce((total, one) => total + one, 0);
  const kicker = said(within(paper, 'p').find((one) => one.attributes.class === 'kicker'));
  const written = activity?.steps?.map((step) => step.minutes);
  return [
    ...(numbers.some((number, index) => number !== index + 1) || steps.length < 2
      ? [`steps: ${numbers}`]
      : []),
    ...(kicker.endsWith(minutes(sum)) ? [] : [`steps take ${sum}, the head says “${kicker}”`]),
    ...(written && `${written}` !== `${times}` ? [`steps take ${times}, written: ${written}`] : []),
  ];
}

/** Each is a topic of the lesson, and those that the author names are all there. */
function rowFaults(rows: readonly XmlElement[][], { obstacles, remedies, activity }: LessonYaml): string[] {
  const topics = new Map([...obstacles, ...remedies].map(({ id, title }) => [id, comparable(title)]));
  const titles = new Set(topics.values());
  const shown = rows.map(titleOf);
  const named = (activity?.table?.rows ?? []).map((row) => (typeof row === 'string' ? row : row.topic));
  const expected = named.map((id) => topics.get(id));
  return [
    ...shown.filter((title) => !titles.has(title)).map((title) => `no topic: ${title}`),
    ...(rows.length === 0 ? ['no rows'] : []),
    ...(named.length > 0 && `${shown}` !== `${expected}` ? [`rows: ${shown}, written: ${expected}`] : []),
  ];
}

const titleOf = ([first]: readonly XmlElement[]) => said(first).replace(/^\d+\. /, '');

function optionFaults(paper: readonly XmlElement[]): string[] {
  const options = within(paper, 'box').map(({ attributes }) => attributes.option);
  return options.length > 1 && new Set(options).size === options.length ? [] : [`options: ${options}`];
}

/** A row for each on the paper, with something to expect in each cell; then what counts for the decision. */
function guideFaults(rows: readonly XmlElement[][], guide: readonly XmlElement[]): string[] {
  const [, ...keyed] = rowsOf(guide);
  const faults = rows.flatMap((row) => {
    const found = keyed.find((one) => titleOf(one) === titleOf(row));
    const isFull = found?.length === row.length && found.every((cell) => said(cell) !== '');
    return isFull ? [] : [`no guide for ${titleOf(row)}`];
  });
  const answers = within(guide, 'aside').filter((one) => said(one) !== '');
  return [...faults, ...(answers.length > 0 ? [] : ['no guide for the decision'])];
}
