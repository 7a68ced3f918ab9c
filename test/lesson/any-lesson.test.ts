import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { formatDiagnostic, hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { GOOD_LESSON, read } from './reading.ts';

/** What holds for every file: a lesson or an error, each finding with a place inside the file, in order, showable. */
function expectSense(text: string, { value, diagnostics }: ReturnType<typeof read>): void {
  expect(value === undefined).toBe(hasErrors(diagnostics));
  let last = 0;
  for (const diagnostic of diagnostics) {
    const { span, code } = diagnostic;
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(span?.start).toBeGreaterThanOrEqual(last);
    expect(span?.end).toBeGreaterThanOrEqual(span?.start ?? 0);
    expect(span?.end).toBeLessThanOrEqual(text.length);
    expect(formatDiagnostic(diagnostic)).toMatch(/^lesson\.yaml:\d+:\d+: (error|warning): \P{Cc}+ \[/u);
    last = span?.start ?? last;
  }
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
);

/** What means something to YAML, in any order. */
const yamlish = fc
  .array(
    fc.constantFrom(
      ...[
        'title',
        'obstacles',
        'id',
        'x y',
        '1',
        '~',
        ': ',
        ':',
        '- ',
        '-',
        '? ',
        '\n',
        '\n  ',
        '\n    ',
        '\t',
      ],
      ...[
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '\\',
        '*a',
        '&a ',
        '!t ',
        '|',
        '>',
        '#',
        ' #',
        '%',
        '\n---\n',
        '\n...\n',
      ],
      ...['\r\n', '\ufeff', '\u0000', '\u0085', '@', '`', '<<', '__proto__', 'null', '.inf'],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, '', ' ', 'text', '2', [], {}, [null], [[]], ['a'], {
    a: 1,
  }),
  fc.jsonValue(),
  anyText,
);

type Path = readonly (string | number)[];

function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const steps = Array.isArray(data) ? data.keys() : Object.keys(data);
  return [path, ...[...steps].flatMap((step) => pathsOf(Object(data)[step], [...path, step]))];
}

const PATHS = pathsOf(parse(GOOD_LESSON)).filter((path) => path.length > 0);

/** The good lesson with one part deleted, renamed or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...PATHS),
    fc.oneof(
      fc.constant({ action: 'delete' as const }),
      fc.record({
        action: fc.constant('rename' as const),
        name: fc.oneof(fc.string(), fc.constant('__proto__')),
      }),
      fc.record({ action: fc.constant('replace' as const), value: anyValue }),
    ),
  )
  .map(([path, change]) => {
    const data: unknown = parse(GOOD_LESSON);
    const key = path.at(-1) ?? '';
    const parent = path.slice(0, -1).reduce<unknown>((part, step) => Object(part)[step], data);
    const old = Object(parent)[key];
    if (change.action === 'replace') Object(parent)[key] = change.value;
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(Object(parent), key);
    if (change.action === 'rename' && !Array.isArray(parent)) {
      Object.defineProperty(parent, change.name, { value: old, enumerable: true, configurable: true });
    }
    return stringify(data);
  });

/** The good lesson with a stretch of its text replaced. */
const scarred = fc
  .tuple(fc.nat(GOOD_LESSON.length), fc.nat(12), fc.oneof(yamlish, anyText))
  .map(([start, length, words]) => GOOD_LESSON.slice(0, start) + words + GOOD_LESSON.slice(start + length));

describe('any file', () => {
  it.each([
    ['any text', anyText],
    ['any heap of signs that YAML knows', yamlish],
    ['a good lesson with one part deleted, renamed or replaced', mutated],
    ['a good lesson with a scar in its text', scarred],
  ])('%s gives a lesson or errors with places', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => expectSense(text, read(text))),
      { numRuns: 300 },
    );
  });
});
