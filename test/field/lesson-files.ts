/** Lessons on the disk for the tests of what was found in the field: a short one, and folders of a test's own. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';
import { kapur, type Ran, temporaryFolder } from '../kapur.ts';

export const LESSON = `title: T
language: en
question: Why?
obstacles:
  - id: cost
    title: Cost
    claim: Cleaning costs more than one pays.
    points: [A one, B two]
remedies:
  - id: share
    title: Share
    claim: Sharing helps a lot.
    points: [A one, B two]
    addresses: [cost]
`;

export interface LessonFolder {
  readonly folder: string;
  /** Writes a file, and the folders above it; gives its path. */
  readonly write: (file: string, text: string | Uint8Array) => string;
  readonly run: (...args: string[]) => Ran;
}

/** A temporary folder that is gone after the tests of the file. */
export function lessonFolder(): LessonFolder {
  const folder = temporaryFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write: (file, text) => {
      const whole = path.join(folder, file);
      mkdirSync(path.dirname(whole), { recursive: true });
      writeFileSync(whole, text);
      return whole;
    },
    run: (...args) => kapur(args, { cwd: folder }),
  };
}
