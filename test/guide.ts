/** Reads the guides for what their readers may try: commands, and files to write down. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './kapur.ts';

export interface Command {
  /** `README.md:31` */
  readonly place: string;
  readonly text: string;
  /** In a block of `sh skip`. */
  readonly skipped: boolean;
}

export interface GuideFile {
  /** As the comment in its first line names it. */
  readonly name: string;
  readonly text: string;
}

export interface Guide {
  readonly commands: readonly Command[];
  readonly files: readonly GuideFile[];
}

export function readGuide(name: string): Guide {
  const text = readFileSync(path.join(ROOT, name), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)( skip)?\n(.*?)^```$/gms)];
  return {
    commands: blocks
      .filter(([, kind]) => kind === 'sh')
      .flatMap(({ index, 2: skip, 3: lines = '' }) => {
        const first = text.slice(0, index).split('\n').length + 1;
        return lines.split('\n').flatMap((line, offset): Command[] => {
          const words = line.replace(/\s+#.*$/, '').trim();
          return words
            ? [{ place: `${name}:${first + offset}`, text: words, skipped: skip !== undefined }]
            : [];
        });
      }),
    files: blocks.flatMap(([, , , lines = '']): GuideFile[] => {
      const [, file] = /^(?:#|\/\/|\{\{!) (\S+\.\w+)(?: \}\})?\n/.exec(lines) ?? [];
      return file ? [{ name: file, text: lines }] : [];
    }),
  };
}
