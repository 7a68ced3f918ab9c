/** The page of the reference about the markup: its elements from `src/document/vocabulary.ts`, with a sentence on each. */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What each element is for, in the order of the page. */
const SECTIONS = {
  Slides: {
    deck: 'all slides; `footer` stands at the foot of each',
    slide:
      'one slide: `layout` is one of the theme; `section` names the part of the lesson; `counts` says whether it is one that questions refer to; a `hidden` one is passed over in a show',
    region:
      'what stands in a region of the layout, by its `name`; with `show="first-that-fits"` only the first block that has room; a click leads to `href`, which `title` says in words',
    notes: 'what the teacher reads and the class does not see',
  },
  Papers: {
    sheet: 'a paper; `title` is that of the file',
    section: 'a part that begins on a page of its own',
    footer: 'the line at the foot of each page: one `<p>` at its start, another at its end',
  },
  Blocks: {
    h1: 'a heading; `note` stands at the end of its line, such as the marks of an exercise',
    h2: 'a heading below it',
    h3: 'a heading below that',
    p: 'a paragraph; `class` is a style of the theme, `keep="next"` keeps it on the page of the block after it',
    ul: 'a list with bullets; with `reveal` each click shows one entry',
    ol: 'a list with numbers, or letters with `type="A"`',
    li: 'an entry; with `field` one that is ticked in a form',
    table: 'a table; `columns` are the shares of its width, `square` the side of a cell in points',
    tr: 'a row',
    th: 'a cell of a head',
    td: 'a cell; with `field` a place to write, as high as so many `lines`',
    margin: 'what stands in the margin of a sheet with `margin="yes"`, beside the blocks after it',
    aside: 'a note in a box, or an answer of the key',
    img: 'a picture beside the lesson file; `alt` says what it shows',
    pre: 'code with its blanks and lines',
    item: 'a question with its number',
    lines: 'lines to write on',
    'merge-field': 'the name, the class or the code of the paper, from a class list',
    thumbnail: 'a slide by its number, small, with what is said of it; `lines` are to write on',
    figure: 'a figure of the lesson; see below',
    evidence: 'a number, a chart, a timeline and the like; see below',
    cards: 'cards to cut out; see below',
  },
  'In a line': {
    strong: 'bold',
    em: 'italic',
    code: 'a font whose letters are all as wide',
    sub: 'lowered',
    sup: 'raised',
    a: 'a link, to an address or to `#` and an id',
    blank: 'a gap to write in, so many `ems` wide',
    box: 'a box to tick',
    page: 'the number of the page',
    pages: 'how many pages there are',
    br: 'a new line',
  },
  Figures: {
    group: 'topics of one group, in its `tone`, under the words of `head`',
    node: 'a topic; `alt` says it to those who do not see the figure',
    link: 'a line between two nodes, by their ids',
  },
  'Evidence in its forms': {
    series: 'a series of a chart; the one that is `marked` stands out',
    part: 'a row of a chart, a date, a step, a side; `at` is its place on a scale',
    value: 'a number `n` of a part, and how it is written',
  },
  Cards: {
    card: 'a card',
    front: 'what stands on it',
    back: 'what stands behind it',
  },
};

/** The vocabulary as the readers have it, and what puts its messages into words. */
async function readers() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { VOCABULARY } from './document/vocabulary.ts';
        export { inWords } from './diagnostics/message.ts';`,
      resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** @param expected in words; the word of no letters, which some may be, is not told */
function attributeLine(name, expected, absent) {
  const usual = absent === '' || Number.isNaN(absent) ? '' : `; \`${absent}\` where it is left out`;
  const rest = absent === undefined ? ' (required)' : usual;
  return `- \`${name}\`: ${expected.replace(', ``', '')}${rest}`;
}

const heldIn = (holds) =>
  holds.length === 0
    ? ''
    : `Holds ${holds.map((name) => (name === 'blocks' || name === 'words' ? name : `\`<${name}>\``)).join(', ')}.`;

/** @throws RangeError where an element has no sentence, or a sentence no element */
export async function markupPage() {
  const { VOCABULARY: rules, inWords } = await readers();
  const said = new Set(Object.values(SECTIONS).flatMap(Object.keys));
  const odd = [...said]
    .filter((name) => !rules[name])
    .concat(Object.keys(rules).filter((name) => !said.has(name)));
  if (odd.length > 0)
    throw new RangeError(`Elements without a rule or without a sentence: ${odd.join(', ')}`);
  return Object.entries(SECTIONS)
    .map(([title, elements]) => {
      const entries = Object.entries(elements).map(([name, sentence]) => {
        const { attributes, holds } = rules[name];
        const text = `### \`<${name}>\`\n\n${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. ${heldIn(holds)}`;
        const list = Object.entries(attributes)
          .map(([key, { expected, absent }]) => attributeLine(key, inWords(expected), absent))
          .join('\n');
        return `${text.trimEnd()}\n${list && `\n${list}\n`}`;
      });
      return `## ${title}\n\n${entries.join('\n')}`;
    })
    .join('\n');
}
