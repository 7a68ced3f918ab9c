import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from '../kapur.ts';

it('the page of the preview has the types of a browser', () => {
  // It knows `document`, which the rest of the house must not; so it is checked apart.
  const check = () =>
    execFileSync('npx', ['tsc', '--project', 'src/preview/page'], { cwd: ROOT, encoding: 'utf8' });
  expect(check()).toBe('');
});
