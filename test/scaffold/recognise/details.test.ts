import { expect, it } from 'vitest';
import { draftOf } from '../articles/articles.ts';

it('takes a sentence behind a colon for an argument, and a number of minutes for the time of the lesson', () => {
  const reasons = ['Cost: One uniform lasts a year.', 'Unity: All pupils look the same at school trips.'];
  const text = (time: string) =>
    `# Uniforms\n\nReasons for a uniform:\n\n${[time, ...reasons].join('\n\n')}\n`;
  const topicsWith = (time: string) => draftOf(text(time)).groups[0]?.topics.map(({ title }) => title);
  expect(topicsWith('Time: In the morning nobody wonders what to wear.')).toEqual(['Time', 'Cost', 'Unity']);
  expect(draftOf(`Time: 40 minutes\n\n${text('')}`).lesson.minutes).toBe(40);
});

it('keeps the title that a text states beside the question of its heading', () => {
  const { lesson } = draftOf(
    '---\ntitle: "Rivers: why dirty?"\n---\n\n# Why do rivers stay dirty?\n\n## Obstacles\n\n### Cost\n\nCleaning costs more than a village can pay.\n',
  );
  expect([lesson.title, lesson.question]).toEqual(['Rivers: why dirty?', 'Why do rivers stay dirty?']);
});
