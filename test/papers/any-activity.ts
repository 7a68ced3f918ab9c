/** Activities of all shapes, as authors write them: any of their parts may be left out. */

import type { Draw } from './draw.ts';

export interface ActivityYaml {
  readonly title?: string;
  readonly goal?: string;
  readonly stimulus?: string | { readonly title: string; readonly text: string };
  readonly steps?: readonly { readonly do: string; readonly minutes: number; readonly shows?: string }[];
  readonly table?: {
    readonly columns?: readonly string[];
    readonly rows?: readonly (string | { readonly topic: string; readonly expect: readonly string[] })[];
    readonly lines?: number;
  };
  readonly decision?: {
    readonly question: string;
    readonly options: readonly string[];
    readonly expect?: string;
  };
}

const PARTS = ['stimulus', 'table', 'decision', 'conclusion'];

/** @param topics their ids */
export function anyActivity(topics: readonly string[], draw: Draw): ActivityYaml {
  const text = () => Array.from({ length: draw.count(1, 6) }, () => draw.sentence(3, 20)).join(' ');
  const columns = Array.from({ length: draw.count(1, 4) }, () => draw.phrase(1, 6));
  const isNamed = draw.chance(0.5);
  const cells = isNamed ? columns.length : 2;
  const shown = draw.some(PARTS, 0, PARTS.length);
  const steps = Array.from({ length: draw.count(2, 6) }, (_, index) => ({
    do: draw.phrase(2, 9),
    minutes: draw.count(1, 20),
    ...(shown[index] && { shows: shown[index] }),
  }));
  const rows = draw
    .some(topics, 1, 5)
    .map((topic) =>
      draw.chance(0.5)
        ? topic
        : { topic, expect: Array.from({ length: draw.count(1, cells) }, () => draw.sentence(3, 16)) },
    );
  return {
    ...(draw.chance(0.5) && { title: draw.name(1, 6) }),
    ...(draw.chance(0.5) && { goal: draw.sentence(4, 20) }),
    ...(draw.chance(0.6) && {
      stimulus: draw.chance(0.5) ? text() : { title: draw.name(1, 5), text: text() },
    }),
    ...(draw.chance(0.6) && { steps }),
    ...(draw.chance(0.6) && {
      table: {
        ...(isNamed && { columns }),
        ...(draw.chance(0.7) && { rows }),
        ...(draw.chance(0.3) && { lines: draw.count(1, 8) }),
      },
    }),
    ...(draw.chance(0.5) && {
      decision: {
        question: draw.phrase(4, 20),
        options: Array.from({ length: draw.count(2, 6) }, () => draw.phrase(1, draw.one([3, 8]))),
        ...(draw.chance(0.5) && { expect: draw.sentence(5, 30) }),
      },
    }),
  };
}
