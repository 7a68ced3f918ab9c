/** Tells stars that mark emphasis from stars that are characters: products, powers, footnote signs. */

/** What a run of stars can do by what stands beside it. */
export interface StarRole {
  readonly opens: boolean;
  readonly closes: boolean;
  /** Inside a word, where an author may have meant the end or the start of emphasis: `*a*b`. */
  readonly doubtful: boolean;
}

const NONE: StarRole = { opens: false, closes: false, doubtful: false };
/** `*em*`, `**strong**`, `***both***`; longer runs are lines or decoration. */
const LONGEST_RUN = 3;

/**
 * Follows the delimiter runs of CommonMark 0.31 (section 6.2), but inside a word, or between the parts of a product, a
 * star is a character, as CommonMark has it for `_`: `5*6*7`, `x**2`, `f(x)*g(x)`, `2 *3* 4`; so it is in patterns of
 * names and texts (`*.txt`, `a.*b`) and alone in quotes. Where a script has no spaces between words, marks stand
 * between letters: `这是**重要**的`.
 *
 * @param index where the run of stars starts
 * @param length how many stars it has
 */
export function starRole(prose: string, index: number, length: number): StarRole {
  const before = signBefore(prose, index);
  const after = signAt(prose, index + length);
  if (length > LONGEST_RUN || (length === 1 && isTimes(prose, index))) return NONE;
  if (QUOTE.test(before) && QUOTE.test(after)) return NONE;
  const isPattern = length === 1 && (before === '.' || PATTERN.test(prose.slice(index + 1, index + 3)));
  const opens =
    !isBlank(after) && !NOT_OPENED.test(after) && !isPattern && !(endsOperand(before) && !isUnspaced(after));
  const closes = !isBlank(before) && !NOT_CLOSED.test(before) && !(isWord(after) && !isUnspaced(before));
  return { opens, closes, doubtful: endsOperand(before) && isWord(after) };
}

/** A star between two numbers, with or without spaces. */
function isTimes(prose: string, index: number): boolean {
  let left = index;
  while (BLANK.test(prose[left - 1] ?? 'x')) left -= 1;
  let right = index + 1;
  while (BLANK.test(prose[right] ?? 'x')) right += 1;
  return DIGIT.test(prose[left - 1] ?? '') && DIGIT.test(prose[right] ?? '');
}

/** One sign, or none at the edge of the prose. */
function signAt(prose: string, index: number): string {
  const point = prose.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function signBefore(prose: string, index: number): string {
  return [...prose.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
}

const BLANK = /\s/;
const DIGIT = /\p{Nd}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Where a factor may end besides a letter or digit: brackets, units, primes. */
const OPERAND_END = /[)\]}\p{Sc}%°′″]/u;
/** No emphasis begins or ends with these: `Yes / No *)` marks a footnote. A slash follows stars in paths. */
const NOT_OPENED = /[)\]},;/]/;
const NOT_CLOSED = /[([{]/;
/** One star before these is part of a pattern: `*.txt`, `*_id`, `x*?`, but `*...and so on*`. */
const PATTERN = /^(?:\.(?!\.)|[_?])/;
const QUOTE = /["'\p{Pi}\p{Pf}„‚]/u;
/** Scripts whose words stand side by side, or (Hangul) take endings of other words without a space. */
const UNSPACED = new RegExp(
  `[${[
    'Bopo',
    'Hang',
    'Hani',
    'Hira',
    'Kana',
    'Yiii',
    'Bali',
    'Java',
    'Khmr',
    'Lana',
    'Laoo',
    'Mymr',
    'Tale',
    'Talu',
    'Tavt',
    'Thai',
    'Tibt',
  ]
    .map((script) => `\\p{scx=${script}}`)
    .join('')}]`,
  'u',
);

const isBlank = (sign: string) => sign === '' || BLANK.test(sign);
const isUnspaced = (sign: string) => UNSPACED.test(sign);
const isWord = (sign: string) => WORD.test(sign) && !isUnspaced(sign);
const endsOperand = (sign: string) => isWord(sign) || OPERAND_END.test(sign);
