/** Affine transformations (SVG 2, 8.5) and the `transform` attribute that names them. */

/** x′ = a·x + c·y + e, y′ = b·x + d·y + f */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First the inner, then the outer. */
export function times([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  const [ia, ib, ic, id, ie, iff] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * iff + e,
    b * ie + d * iff + f,
  ];
}

export function moved(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y];
}

/** What undoes it; nothing where it makes everything flat. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const whole = a * d - b * c;
  const back: Matrix = [
    d / whole,
    -b / whole,
    -c / whole,
    a / whole,
    (c * f - d * e) / whole,
    (b * e - a * f) / whole,
  ];
  return back.every(Number.isFinite) ? back : undefined;
}

/** How much longer lines become, on average of all directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Whether it makes lines longer in one direction than in another, by more than is seen. */
export function isUneven([a, b, c, d]: Matrix): boolean {
  // The squares of the longest and the shortest that a line of length 1 becomes.
  const sum = (a * a + b * b + c * c + d * d) / 2;
  const apart = Math.sqrt(Math.max(0, sum * sum - (a * d - b * c) ** 2));
  return sum + apart > 1.2 * (sum - apart);
}

const ONE = /[\s,]*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)/y;

/** Nothing where the attribute is written wrongly or would give no finite places. */
export function readTransform(text: string): Matrix | undefined {
  let matrix = IDENTITY;
  ONE.lastIndex = 0;
  let end = 0;
  for (let found = ONE.exec(text); found; found = ONE.exec(text)) {
    end = ONE.lastIndex;
    const next = single(found[1] ?? '', numbersIn(found[2] ?? ''));
    if (!next) return undefined;
    matrix = times(matrix, next);
  }
  return text.slice(end).trim() === '' && matrix.every(Number.isFinite) ? matrix : undefined;
}

/** The numbers of a list with spaces or commas between; one that is none of them makes the list useless. */
export function numbersIn(text: string): number[] {
  const words = text.trim().split(/[\s,]+|(?<=[\d.])(?=[-+])/);
  return words[0] === '' ? [] : words.map(Number);
}

function single(name: string, numbers: readonly number[]): Matrix | undefined {
  const [first = Number.NaN, second, third] = numbers;
  if (numbers.some(Number.isNaN) || numbers.length === 0) return undefined;
  if (name === 'matrix') return numbers.length === 6 ? (numbers as unknown as Matrix) : undefined;
  if (name === 'translate') return moved(first, second ?? 0);
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  const angle = (first * Math.PI) / 180;
  if (name === 'skewX') return [1, 0, Math.tan(angle), 1, 0, 0];
  if (name === 'skewY') return [1, Math.tan(angle), 0, 1, 0, 0];
  const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  if (second === undefined) return turn;
  return times(moved(second, third ?? 0), times(turn, moved(-second, -(third ?? 0))));
}
