import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const told = (...dates: readonly string[]) => {
  const events = dates.map(
    (when, index) => `  - { id: e${index}, title: E${index}, when: ${when}, claim: C., points: [a, b] }\n`,
  );
  const text = `kind: timeline\ntitle: T\nlanguage: en\nquestion: When?\nevents:\n${events.join('')}`;
  return read(text).diagnostics.map(
    ({ code, message, span }) => `${span?.source.text.slice(span.start, span.end)} ${code}: ${message}`,
  );
};
const WARNING = 'events-out-of-order: Unexpected';
const EXPECTED = 'expected the order of the dates';

describe('Events in another order than that of their dates', () => {
  it('are warned of at the later line', () => {
    expect(told('1945', '1928', '1908')).toEqual([
      `1928 ${WARNING} \`1928\` after \`1945\`, ${EXPECTED}`,
      `1908 ${WARNING} \`1908\` after \`1928\`, ${EXPECTED}`,
    ]);
    expect(told('2000-01-02', '1999-12-31')).toEqual([
      `1999-12-31 ${WARNING} \`1999-12-31\` after \`2000-01-02\`, ${EXPECTED}`,
    ]);
    expect(told('17 August 1945', 'one night', '20 May 1908')).toEqual([
      `20 May 1908 ${WARNING} \`20 May 1908\` after \`17 August 1945\`, ${EXPECTED}`,
    ]);
    expect(told('1939–1945', '1914–1918')).toHaveLength(1);
  });

  it.each([
    [['1908', '1928', '1945']],
    [['17 August 1945', '16 August 1945']],
    [['1939–1945', '1941']],
    [['1200 BC', '1000 SM']],
    [['1945', '1365 H']],
    [['1945', '4000 years ago']],
    [['1945', '44', '10000']],
    [['1945', '1928 or 1946']],
  ])('are left alone where the years are in order or not certain: %j', (dates) => {
    expect(told(...dates)).toEqual([]);
  });
});
