import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LESSON, lessonFolder } from '../field/lesson-files.ts';
import { kapurInTest } from '../running-kapur.ts';
import { atTerminal, hasPseudoTerminal, KEYS } from './pseudo-terminal.ts';

const { folder, write } = lessonFolder();
write('content/rivers/lesson.yaml', LESSON);
chmodSync(write('browser', `#!/bin/sh\necho "$1" > "${folder}/opened"\n`), 0o755);

it('opens no browser where nobody is at a terminal', async () => {
  const running = kapurInTest(['preview', '--open'], folder);
  await running.says('Ctrl+C ends');
  expect(running.printed()).not.toContain('No browser');
});

it.runIf(hasPseudoTerminal)('opens the preview in the browser of the person at the terminal', () => {
  const env = { BROWSER: path.join(folder, 'browser') };
  const { status, screen } = atTerminal(
    ['preview', '--open'],
    [['Ctrl+C ends', KEYS.interrupt]],
    folder,
    env,
  );
  expect(status).toBe(0);
  expect(screen).toContain(readFileSync(path.join(folder, 'opened'), 'utf8').trim());
});

it.runIf(hasPseudoTerminal)('says where no browser can be had', () => {
  const { screen } = atTerminal(['preview', '--open'], [['No browser', KEYS.interrupt]], folder, {
    BROWSER: path.join(folder, 'none'),
  });
  expect(screen).toContain('No browser could be opened.');
});
