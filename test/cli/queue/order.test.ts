import { expect, it } from 'vitest';
import { partsOf } from '../../../src/cli/queue/build-elsewhere.ts';
import { orderSchema } from '../../../src/cli/queue/order.ts';
import { openSlots } from '../../../src/cli/queue/slots.ts';

const ORDER = {
  lesson: { id: 'rivers', folder: 'content/rivers', file: 'content/rivers/lesson.yaml' },
  options: { paper: 'A4', theme: 'kapur' },
  files: ['content/rivers/lesson.yaml', 'kapur.yaml'],
};
const isOrder = (order: unknown) => orderSchema.safeParse(order).success;

it('lets no path of an order lead out of its folder', () => {
  expect(isOrder(ORDER)).toBe(true);
  expect(isOrder({ ...ORDER, lesson: { ...ORDER.lesson, folder: '.' } })).toBe(true);
  const others = ['../x', '/etc/passwd', 'a/../../x', 'a//x', '', 'C:/x', 'a\\..\\x', './x', 'a/', 'a\0b'];
  for (const name of others) {
    expect([name, isOrder({ ...ORDER, files: [name] })]).toEqual([name, false]);
    expect([name, isOrder({ ...ORDER, lesson: { ...ORDER.lesson, file: name } })]).toEqual([name, false]);
    expect([name, isOrder({ ...ORDER, options: { theme: name } })]).toEqual([name, false]);
    expect([name, isOrder({ ...ORDER, options: { templates: name } })]).toEqual([name, false]);
  }
  for (const id of ['..', '.x', 'a/b', '']) {
    expect([id, isOrder({ ...ORDER, lesson: { ...ORDER.lesson, id } })]).toEqual([id, false]);
  }
});

it('puts small classes together and cuts none', () => {
  const sizes = (counts: readonly number[]) =>
    partsOf(
      counts.map((count, index) => ({ name: `${index}`, file: `f${index}`, pupils: Array(count).fill({}) })),
    ).map((part) => part.map(({ pupils }) => pupils.length));
  expect(sizes([100, 100, 100, 400, 20])).toEqual([[100, 100], [100], [400], [20]]);
  expect(sizes([])).toEqual([]);
});

it('lets so many things go on at a time, in turn', async () => {
  const slots = openSlots(2);
  const begun: number[] = [];
  const all = [1, 2, 3, 4].map((one) => slots.take().then(() => begun.push(one)));
  await Promise.all(all.slice(0, 2));
  expect(begun).toEqual([1, 2]);
  slots.giveBack();
  await all[2];
  slots.giveBack();
  await all[3];
  expect(begun).toEqual([1, 2, 3, 4]);
});
