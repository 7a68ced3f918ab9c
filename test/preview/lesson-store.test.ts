import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../src/pipeline/build.ts';
import { queryOf } from '../../src/preview/choice.ts';
import { openLessonStore } from '../../src/preview/lesson-store.ts';
import type { LessonFile } from '../../src/resources/resources.ts';

const lesson = (id: string): LessonFile => ({ id, folder: id, file: `${id}/lesson.yaml` });
const result = (code?: string): BuildResult => ({
  files: [],
  ledger: {},
  diagnostics: code ? [{ code, severity: 'error', message: code, hint: `Mend ${code}.` }] : [],
  silenced: [],
  language: 'en',
  stages: { papers: [], markup: {}, tree: {}, frames: {} },
});

/** A store of lessons that counts how often each is built. */
function counted(ids: readonly string[]) {
  const built: string[] = [];
  let code: string | undefined;
  const resources = openLessonStore(
    async ({ id }, choice) => {
      built.push(`${id}${queryOf(choice)}`);
      if (code === 'thrown') throw new Error(code);
      const made = result(code);
      return { result: made, facts: { build: String(built.length) }, switches: [], write: async () => made };
    },
    ({ id }) => (id === 'untitled' ? undefined : `Title of ${id}`),
  );
  const all = ids.map(lesson);
  resources.renew(all, all);
  return {
    resources,
    built,
    fails: (next: string | undefined) => {
      code = next;
    },
  };
}

describe('The store of lessons', () => {
  it('builds a lesson when it is first looked at, and no other', async () => {
    const { resources, built } = counted(Array.from({ length: 100 }, (_, index) => `lesson-${index}`));
    expect(resources.list()).toHaveLength(100);
    await Promise.all([resources.show('lesson-7'), resources.show('lesson-7')]);
    expect(built).toEqual(['lesson-7']);
    expect(await resources.show('nobody')).toBeUndefined();
  });

  it('builds it again only after it was saved', async () => {
    const { resources, built } = counted(['a', 'b']);
    await resources.show('a');
    await resources.show('b');
    resources.renew([lesson('a')], [lesson('a'), lesson('b')]);
    await resources.show('b');
    await resources.show('a');
    expect(built).toEqual(['a', 'b', 'a']);
  });

  it('says what is wrong over the last good build, until it heals', async () => {
    const { resources, fails } = counted(['a']);
    const save = () => resources.renew([lesson('a')], [lesson('a')]);
    await resources.show('a');
    fails('broken');
    save();
    expect((await resources.show('a'))?.lesson).toMatchObject({
      facts: { build: '1' },
      findings: [{ code: 'broken' }],
    });
    save();
    expect((await resources.show('a'))?.lesson).toMatchObject({ facts: { build: '1' } });
    fails(undefined);
    save();
    expect((await resources.show('a'))?.lesson).toMatchObject({ facts: { build: '4' }, findings: [] });
  });

  it('builds it once for each choice, and all of them again after it was saved', async () => {
    const { resources, built } = counted(['a']);
    await resources.show('a', { paper: 'F4' });
    await resources.show('a', { paper: 'F4' });
    await resources.show('a');
    resources.renew([lesson('a')], [lesson('a')]);
    await resources.show('a', { paper: 'F4' });
    await resources.show('a');
    expect(built).toEqual(['a?paper=F4', 'a', 'a?paper=F4', 'a']);
  });

  it('lists lessons by their titles without building any', () => {
    const { resources, built } = counted(['a', 'untitled']);
    expect(resources.list()).toEqual([
      { id: 'a', title: 'Title of a' },
      { id: 'untitled', title: 'untitled' },
    ]);
    expect(built).toEqual([]);
  });

  it('tries again what failed', async () => {
    const { resources, fails } = counted(['a']);
    fails('thrown');
    await expect(resources.show('a')).rejects.toThrow('thrown');
    fails(undefined);
    expect((await resources.show('a'))?.lesson.id).toBe('a');
  });

  it('keeps few lessons ready, and drops one that is gone', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `lesson-${index}`);
    const { resources, built } = counted(ids);
    for (const id of ids) await resources.show(id);
    await resources.show('lesson-19');
    expect(built).toHaveLength(20);
    await resources.show('lesson-0');
    expect(built).toHaveLength(21);
    resources.renew([], [lesson('lesson-1')]);
    expect(await resources.show('lesson-0')).toBeUndefined();
  });
});
