/** A heading with its note at the end of the line; it never ends a page. */

import type { Heading } from '../../document/node.ts';
import { textContextOf } from '../layout-context.ts';
import { measureParagraph } from '../text/paragraph.ts';
import { wordsOf } from '../text/runs.ts';
import { type BlockContext, lineFragments, paragraphFrame, sheetParagraph } from './block-context.ts';
import type { Fragment } from './fragment.ts';
import { leadSign } from './lead-sign.ts';

/** pt between a heading and its note */
const NOTE_GAP = 12;

export function headingFragments(heading: Heading, context: BlockContext): Fragment[] {
  const { structure, parent, x, width } = context;
  const { tag } = structure.add(parent, `H${heading.level}`);
  const note = heading.note ? measuredNote(heading.note, context) : undefined;
  const sign = leadSign(heading, `h${heading.level}`, String(tag), context);
  const before = sign.width;
  const room = width - before - (note ? Math.max(...note.lines.map((line) => line.width)) + NOTE_GAP : 0);
  const measured = measureParagraph(
    { ...sheetParagraph(context, `h${heading.level}`, heading.children, { tag }), balance: true },
    room,
    textContextOf(context),
  );
  const isRight = context.locale.direction === 'rtl';
  const start = isRight ? x + width - room - before : x + before;
  const [first, ...rest] = lineFragments(measured, start, `Heading ${tag}`);
  if (!first) return [];
  const withNote: Fragment = {
    ...first,
    bookmark: { title: wordsOf(heading.children), level: heading.level },
    place: (y) => [
      ...first.place(y),
      ...sign.frames(y, measured.leading),
      ...(note
        ? [paragraphFrame(note, x, y + Math.max(0, measured.leading - note.leading), `Note ${tag}`)]
        : []),
    ],
  };
  return [withNote, ...rest].map((fragment) => ({ ...fragment, keepWithNext: true }));
}

function measuredNote(text: string, context: BlockContext) {
  const { structure, parent, width } = context;
  const { tag } = structure.add(parent, 'P');
  const spec = sheetParagraph(context, 'kicker', [{ kind: 'text', text }], { tag, align: 'end' });
  return measureParagraph(spec, width, textContextOf(context));
}
