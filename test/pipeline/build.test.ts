import { describe, expect, it } from 'vitest';
import { say } from '../../src/diagnostics/message.ts';
import { pictureFile } from '../../src/images/picture-file.ts';
import type { BuildHost, BuildRequest } from '../../src/pipeline/build.ts';
import { type State, step } from '../../src/pipeline/step.ts';
import { buildLesson } from '../papers/build-lesson.ts';
import { SHORT_LESSON } from '../short-lesson.ts';

const FAULT = { code: 'fault', severity: 'error', message: say`Fault`, hint: say`Mend it.` } as const;

const start: State = { request: {} as BuildRequest, host: {} as BuildHost, diagnostics: [] };

describe('A step', () => {
  const finds = step([], () => ({ value: { missing: [] }, diagnostics: [FAULT] }));

  it('adds what it finds, and what it has to say, to what is known', async () => {
    const state = await finds(await finds(start));
    expect(state.missing).toEqual([]);
    expect(state.diagnostics).toEqual([FAULT, FAULT]);
    expect(start.diagnostics).toEqual([]);
  });

  it('is passed over where something that it needs is not known', async () => {
    const after = step(['missing', 'theme'], () => ({ value: { files: [] }, diagnostics: [FAULT] }));
    const state = await after(await finds(start));
    expect(state).toEqual(await finds(start));
  });
});

describe('A build', () => {
  const CUT_OFF = pictureFile('a.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  const withPicture = SHORT_LESSON.replace(
    'points: [One plant,',
    'image: { file: a.png, alt: A plant }, points: [One plant,',
  );

  it('says what is wrong with pictures beside what is wrong with the lesson', async () => {
    const { diagnostics } = await buildLesson(
      withPicture.replace('[cost]', '[costs]'),
      {},
      { picture: () => CUT_OFF },
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['dangling-id', 'picture-unreadable']);
  });

  it('says what is wrong with exercises beside what is wrong with pictures, and lays nothing out', async () => {
    const exercises = '\nexercises:\n  - { type: classify, from: obstacles }\n';
    const { diagnostics, stages } = await buildLesson(
      withPicture + exercises,
      {},
      { picture: () => CUT_OFF },
    );
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors[0]).toBe('picture-unreadable');
    expect(errors.length).toBeGreaterThan(1);
    expect(stages.lesson?.title).toBe('Clean rivers');
    expect(stages.frames).toEqual({});
  });

  it('reads each picture of a lesson by the name that the lesson has for it', async () => {
    const asked: string[] = [];
    await buildLesson(
      withPicture,
      {},
      {
        picture: (file) => {
          asked.push(file);
          return CUT_OFF;
        },
      },
    );
    expect(new Set(asked)).toEqual(new Set(['a.png']));
  });
});
