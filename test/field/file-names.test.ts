import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMPOSED = 'caf\u00e9';
const DECOMPOSED = 'cafe\u0301';

/** A lesson with a picture, by the names that the lesson and the disk have for it. */
function lesson(home: string, named: string, onDisk: string): string {
  const where = path.join(folder, home);
  mkdirSync(where, { recursive: true });
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
  writeFileSync(path.join(where, `${onDisk}.svg`), picture);
  writeFileSync(
    path.join(where, 'lesson.yaml'),
    `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
  - id: cost
    title: Cost
    claim: Cleaning water costs much.
    points: [One plant serves many, One village pays]
    image: { file: ${named}.svg, alt: A river }
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share one plant., points: [One plant, Each pays], addresses: [cost] }
`,
  );
  return where;
}

describe('File names with accents', () => {
  it.each([
    ['composed in the lesson, decomposed on disk', COMPOSED, DECOMPOSED],
    ['decomposed in the lesson, composed on disk', DECOMPOSED, COMPOSED],
  ])('find a picture %s', (_, named, onDisk) => {
    const { status, stderr } = kapur(['check', lesson(`lesson-${named.length}`, named, onDisk)]);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining('0 errors, 0 warnings'),
    });
  });

  it('give one folder of results, whichever way the folder of the lesson is written', () => {
    for (const name of [COMPOSED, DECOMPOSED]) {
      const out = path.join(folder, `out-${name.length}`);
      const home = lesson(path.join(`content-${name.length}`, name), 'a', 'a');
      expect(kapur(['build', home, '--out', out, '--only', 'worksheet']).status).toBe(0);
      expect(readdirSync(out)).toEqual([COMPOSED]);
    }
  });
});
