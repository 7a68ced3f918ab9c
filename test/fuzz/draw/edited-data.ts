/** YAML with some of its fields written into, replaced, renamed, deleted or written twice. */

import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { nastyText, nastyValue } from './nasty.ts';

type Path = readonly (string | number)[];

type Change =
  | { readonly action: 'write'; readonly at: number; readonly text: string }
  | { readonly action: 'replace'; readonly value: unknown }
  | { readonly action: 'add' | 'rename'; readonly name: string; readonly value: unknown }
  | { readonly action: 'delete' | 'repeat' };

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ action: fc.constant('write' as const), at: fc.nat(40), text: nastyText }),
  },
  { weight: 4, arbitrary: fc.record({ action: fc.constant('replace' as const), value: nastyValue }) },
  {
    weight: 1,
    arbitrary: fc.record({ action: fc.constantFrom('add', 'rename'), name: nastyText, value: nastyValue }),
  },
  { weight: 1, arbitrary: fc.record({ action: fc.constantFrom('delete', 'repeat') }) },
);

/** @param text of a YAML file whose data is a map */
export function editedData(text: string): fc.Arbitrary<string> {
  const paths = pathsOf(parse(text)).slice(1);
  const edit = fc.tuple(fc.constantFrom(...paths), change);
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => {
    const data: unknown = parse(text);
    for (const [path, made] of edits) apply(data, path, made);
    return stringify(data);
  });
}

/** The whole first, then everything in it. */
function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  return [path, ...Object.entries(data).flatMap(([step, value]) => pathsOf(value, [...path, step]))];
}

/** An edit of what an earlier edit took away changes nothing. */
function apply(data: unknown, path: Path, made: Change): void {
  const key = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((part, step) => Object(part)[step], data);
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) return;
  const holder = parent as Record<string | number, unknown>;
  const put = (name: string, value: unknown) =>
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  const old = holder[key];
  if (made.action === 'write') {
    if (typeof old === 'string') holder[key] = old.slice(0, made.at) + made.text + old.slice(made.at);
  } else if (made.action === 'replace') holder[key] = made.value;
  else if (made.action === 'repeat') Array.isArray(parent) && parent.push(old);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (made.action === 'add') put(made.name, made.value);
  else {
    delete holder[key];
    if (made.action === 'rename') put(made.name, old);
  }
}
