/** A heading with its note at the end of the line; it never ends a page. */

import type { Heading } from '../../document/node.ts';
import { iconFrames } from '../icon-frame.ts';
import { textContextOf } from '../layout-context.ts';
import { mirrored } from '../mirrored.ts';
import { measureParagraph } from '../text/paragraph.ts';
import { wordsOf } from '../text/runs.ts';
import { type BlockContext, lineFragments, paragraphFrame, sheetParagraph } from './block-context.ts';
import type { Fragment } from './fragment.ts';

/** pt between a heading and its note */
const NOTE_GAP = 12;

/** Its side as a multiple of the size of the heading's letters, and the room behind it, pt */
const ICON = 1.25;
const ICON_GAP = 6;

export function headingFragments(heading: Heading, context: BlockContext): Fragment[] {
  const { structure, parent, x, width } = context;
  const { tag } = structure.add(parent, `H${heading.level}`);
  const note = heading.note ? measuredNote(heading.note, context) : undefined;
  const own = context.theme.sheets.styles[`h${heading.level}`];
  const side = heading.icon && context.icons?.(heading.icon) ? (own?.size ?? 0) * ICON : 0;
  const before = side > 0 ? side + ICON_GAP : 0;
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
      ...iconFrames(
        { icon: heading.icon, name: `Icon ${tag}`, colour: own?.colour ?? 'dk1' },
        mirrored(
          { x, y: y + (measured.leading - side) / 2, width: side, height: side },
          { x, y, width, height: side },
          context,
        ),
        1,
        context,
      ),
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
