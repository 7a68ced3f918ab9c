import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../src/pipeline/build.ts';
import { openShelf } from '../../src/preview/lesson-shelf.ts';
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

/** A shelf over lessons that counts how often each is built. */
function counted(ids: readonly string[]) {
  const built: string[] = [];
  let code: string | undefined;
  const shelf = openShelf(
    async ({ id }) => {
      built.push(id);
      if (code === 'thrown') throw new Error(code);
      return { result: result(code), facts: { build: String(built.length) } };
    },
    (id) => `/${id}/`,
  );
  const all = ids.map(lesson);
  shelf.renew(all, all);
  return {
    shelf,
    built,
    fails: (next: string | undefined) => {
      code = next;
    },
  };
}

describe('The shelf of lessons', () => {
  it('builds a lesson when it is first looked at, and no other', async () => {
    const { shelf, built } = counted(Array.from({ length: 100 }, (_, index) => `lesson-${index}`));
    expect(shelf.ids()).toHaveLength(100);
    await Promise.all([shelf.show('lesson-7'), shelf.show('lesson-7')]);
    expect(built).toEqual(['lesson-7']);
    expect(await shelf.show('nobody')).toBeUndefined();
  });

  it('builds it again only after it was saved', async () => {
    const { shelf, built } = counted(['a', 'b']);
    await shelf.show('a');
    await shelf.show('b');
    shelf.renew([lesson('a')], [lesson('a'), lesson('b')]);
    await shelf.show('b');
    await shelf.show('a');
    expect(built).toEqual(['a', 'b', 'a']);
  });

  it('says what is wrong over the last good build, until it heals', async () => {
    const { shelf, fails } = counted(['a']);
    const save = () => shelf.renew([lesson('a')], [lesson('a')]);
    await shelf.show('a');
    fails('broken');
    save();
    expect((await shelf.show('a'))?.lesson).toMatchObject({
      facts: { build: '1' },
      findings: [{ code: 'broken' }],
    });
    save();
    expect((await shelf.show('a'))?.lesson).toMatchObject({ facts: { build: '1' } });
    fails(undefined);
    save();
    expect((await shelf.show('a'))?.lesson).toMatchObject({ facts: { build: '4' }, findings: [] });
  });

  it('tries again what failed', async () => {
    const { shelf, fails } = counted(['a']);
    fails('thrown');
    await expect(shelf.show('a')).rejects.toThrow('thrown');
    fails(undefined);
    expect((await shelf.show('a'))?.lesson.id).toBe('a');
  });

  it('keeps few lessons ready, and drops one that is gone', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `lesson-${index}`);
    const { shelf, built } = counted(ids);
    for (const id of ids) await shelf.show(id);
    await shelf.show('lesson-19');
    expect(built).toHaveLength(20);
    await shelf.show('lesson-0');
    expect(built).toHaveLength(21);
    shelf.renew([], [lesson('lesson-1')]);
    expect(await shelf.show('lesson-0')).toBeUndefined();
  });
});
