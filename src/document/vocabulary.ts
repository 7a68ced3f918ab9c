/**
 * The elements of the markup: the attributes that each takes, and what may stand in it. The readers read by it, and the
 * reference is written from it. Blocks may also carry an `id`.
 */

import { FIGURE_FORMS } from '../kinds/arrangement.ts';
import { EVIDENCE_FORMS } from '../kinds/evidence-form.ts';
import { TONES } from '../kinds/tone.ts';
import {
  type AttributeType,
  datum,
  link,
  number,
  numbers,
  oneOf,
  text,
  tickAttributes,
  writingAttributes,
} from './attributes.ts';

interface ElementRule {
  readonly attributes: Readonly<Record<string, AttributeType<unknown>>>;
  /** Names of elements; `blocks` and `words` stand for all that may stand among blocks and in a line. */
  readonly holds: readonly string[];
}

const no = () => oneOf(['yes', 'no'], 'no');
const toneOrNone = () => oneOf([...TONES, ''], '');
const keepNext = () => oneOf(['next', ''], '');

const HEADING = { attributes: { note: text(''), icon: text(''), badge: text('') }, holds: ['words'] };
const LIST = {
  attributes: {
    type: oneOf(['1', 'A'], '1'),
    start: number(1, 1000, 1),
    columns: number(1, 6, 1),
    reveal: no(),
  },
  holds: ['li'],
};
const CELL = {
  attributes: {
    align: oneOf(['start', 'center', 'end'], 'start'),
    valign: oneOf(['top', 'middle'], 'top'),
    class: oneOf(['ruled', 'marked', 'bare'], 'ruled'),
    field: text(''),
    lines: number(0, 30, 0),
    ...writingAttributes,
  },
  holds: ['blocks'],
};
const MARKED = { attributes: {}, holds: ['words'] };
const ALONE = { attributes: {}, holds: [] };
const SIDE = { attributes: {}, holds: ['blocks'] };

export const VOCABULARY = {
  deck: { attributes: { footer: text('') }, holds: ['slide'] },
  slide: {
    attributes: { layout: text(), tone: toneOrNone(), section: text(''), counts: no(), hidden: no() },
    holds: ['h1', 'region', 'notes'],
  },
  region: {
    attributes: {
      name: text(),
      show: oneOf(['all', 'first-that-fits'], 'all'),
      icon: text(''),
      minutes: number(1, 60, 0),
      reveal: oneOf(['yes', 'no', 'with-previous'], 'no'),
      href: link(''),
      title: text(''),
    },
    holds: ['blocks'],
  },
  notes: { attributes: {}, holds: ['blocks'] },

  sheet: {
    attributes: {
      title: text(),
      type: oneOf(['usual', 'small'], 'usual'),
      margin: oneOf(['yes', 'no'], 'no'),
    },
    holds: ['blocks', 'section', 'footer'],
  },
  section: { attributes: {}, holds: ['blocks', 'footer'] },
  footer: { attributes: {}, holds: ['p'] },

  h1: HEADING,
  h2: HEADING,
  h3: HEADING,
  p: { attributes: { class: text(''), keep: keepNext(), icon: text('') }, holds: ['words'] },
  ul: LIST,
  ol: LIST,
  li: { attributes: { href: link(''), field: text(''), ...tickAttributes }, holds: ['blocks'] },
  table: {
    attributes: {
      class: oneOf(['grid', 'plain'], 'grid'),
      columns: numbers,
      square: number(8, 100, 0),
      summary: text(''),
      keep: oneOf(['yes', 'next', 'no'], 'no'),
    },
    holds: ['tr'],
  },
  tr: { attributes: {}, holds: ['th', 'td'] },
  th: CELL,
  td: CELL,
  margin: { attributes: {}, holds: ['blocks'] },
  aside: { attributes: { class: oneOf(['note', 'answer'], 'note'), keep: keepNext() }, holds: ['blocks'] },
  img: {
    attributes: {
      src: text(),
      alt: text(),
      fit: oneOf(['contain', 'cover'], 'contain'),
      size: oneOf(['usual', 'small'], 'usual'),
      keep: keepNext(),
    },
    holds: [],
  },
  pre: { attributes: {}, holds: [] },
  item: { attributes: { number: text() }, holds: ['blocks'] },
  lines: { attributes: { count: number(1, 60), description: text(), ...writingAttributes }, holds: [] },
  'merge-field': { attributes: { name: oneOf(['name', 'class', 'number']) }, holds: [] },
  thumbnail: {
    attributes: { slide: number(1, 10_000), alt: text(), lines: text() },
    holds: ['blocks'],
  },

  strong: MARKED,
  em: MARKED,
  code: MARKED,
  sub: MARKED,
  sup: MARKED,
  a: { attributes: { href: link() }, holds: ['words'] },
  blank: {
    attributes: { ems: number(1, 60, 10), description: text(), ...writingAttributes },
    holds: [],
  },
  box: { attributes: { description: text(), ...tickAttributes }, holds: [] },
  page: ALONE,
  pages: ALONE,
  br: ALONE,

  figure: { attributes: { arrange: oneOf(FIGURE_FORMS), summary: text() }, holds: ['group', 'link'] },
  group: { attributes: { tone: oneOf(TONES), head: text(''), done: no() }, holds: ['node'] },
  node: {
    attributes: { number: text(), icon: text(''), when: text(''), alt: text(), href: link('') },
    holds: ['words'],
  },
  link: { attributes: { from: text(), to: text(), because: text('') }, holds: [] },

  evidence: {
    attributes: {
      form: oneOf(EVIDENCE_FORMS),
      tone: toneOrNone(),
      summary: text(),
      of: number(0, 1000, 0),
      unit: text(''),
      span: text(''),
      picture: text(''),
      keep: keepNext(),
    },
    holds: ['series', 'part'],
  },
  series: { attributes: { name: text(), marked: no() }, holds: [] },
  part: {
    attributes: { head: text(''), note: text(''), at: datum(Number.NaN), marked: no() },
    holds: ['value', 'p', 'ul'],
  },
  value: { attributes: { n: datum() }, holds: ['words'] },

  cards: { attributes: { most: number(1, 8), fill: no() }, holds: ['card'] },
  card: { attributes: { tone: toneOrNone(), icon: text(''), number: text('') }, holds: ['front', 'back'] },
  front: SIDE,
  back: SIDE,
} as const satisfies Readonly<Record<string, ElementRule>>;
