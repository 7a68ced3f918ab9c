import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findPicture } from '../../src/resources/find-picture.ts';
import { checkedFolder, messagesOf } from '../checked.ts';
import { temporaryFolder } from '../kapur.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

const folder = temporaryFolder();
mkdirSync(path.join(folder, 'photos'));
for (const name of ['plant.jpg', 'photos/Reef.PNG', 'river.txt']) writeFileSync(path.join(folder, name), 'x');
writeFileSync(
  path.join(folder, 'lesson.yaml'),
  `${SHORT_LESSON}evidence:\n  image: { file: plan.jpg, alt: A plant }\n`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('A picture that is missing', () => {
  it.each([
    ['plnat.jpg', 'missing:plant.jpg'],
    ['plant.jpeg', 'missing:plant.jpg'],
    ['photos/reef.jpg', 'missing:photos/Reef.PNG'],
    ['river.tx', 'missing'],
    ['chart.svg', 'missing'],
    ['nowhere/plant.jpg', 'missing'],
    ['a\0b/plant.jpg', 'missing'],
    ['plant.jpg/plant.jpg', 'missing'],
  ])('names one of nearly the same name in its folder: %s', (file, state) => {
    expect(findPicture(folder, file)).toEqual({ state });
  });

  it('is told with that name', async () => {
    expect(messagesOf(await checkedFolder(folder)).join('\n')).toContain('plan.jpg');
    const { diagnostics } = await checkedFolder(folder);
    expect(diagnostics).toMatchObject([{ code: 'picture-missing', hint: 'Did you mean `plant.jpg`?' }]);
  });
});
