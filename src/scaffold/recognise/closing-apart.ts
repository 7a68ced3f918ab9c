/** Takes what closes a text out of its last topic, where no heading parts the two. */

import type { Frame } from './frame.ts';
import type { Lexicon } from './lexicon.ts';

export function withClosingApart(frame: Frame, { closing }: Lexicon): Frame {
  const index = frame.parts.findLastIndex(({ kind }) => kind === 'run');
  const run = frame.parts[index];
  const last = run?.kind === 'run' ? run.entries.at(-1) : undefined;
  const block = last?.body.at(-1);
  const isOther = last && last.body.length > 1;
  if (
    run?.kind !== 'run' ||
    !last ||
    !block ||
    !isOther ||
    block.kind !== 'paragraph' ||
    !closing.test(block.text)
  ) {
    return frame;
  }
  const entries = [...run.entries.slice(0, -1), { ...last, body: last.body.slice(0, -1) }];
  return {
    ...frame,
    parts: [
      ...frame.parts.slice(0, index),
      { ...run, entries },
      { kind: 'prose', block: { ...block, level: 0 } },
      ...frame.parts.slice(index + 1),
    ],
  };
}
