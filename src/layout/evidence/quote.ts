/** Words of somebody in large letters, with who said them, and a portrait where there is one. */

import type { Box } from '../../frames/drawing.ts';
import type { FrameItem } from '../../frames/frame.ts';
import { textContextOf } from '../layout-context.ts';
import { mirrored } from '../mirrored.ts';
import type { MeasuredParagraph } from '../text/paragraph.ts';
import { widestStandIn } from '../text/stand-ins.ts';
import { type DrawEvidence, heightOf, inset, shapeFrame, wordsFrames, wordsIn } from './drawing.ts';

/** Multiples of the size; of the words, the first that fits. */
const PADDING = 0.9;
const TEXT = [1.4, 1.2, 1];
const RULE = 0.28;
const GAP = 0.7;
/** Share of the width that a portrait has at most. */
const PORTRAIT = 0.32;

export const quote: DrawEvidence = ({ parts: [part], picture, summary }, area, options, context) => {
  const { size, colour, tint } = options;
  if (!part) return undefined;
  const padding = size * PADDING;
  const portrait = context.pictures.get(picture);
  const beside = portrait ? area.width * PORTRAIT : 0;
  const width = area.width - 2 * padding - size * RULE - beside;
  const who = wordsIn(part.head, width, options, context, { bold: true, colour });
  const note = part.note.length > 0 ? wordsIn(part.note, width, options, context) : undefined;
  const below = [who, ...(note ? [note] : [])];
  const around = heightOf(below) + size * GAP + 2 * padding;
  const saidIn = (room: number, share: number) =>
    wordsIn(quoted(part.children), room, options, context, { share, font: 'heading' });
  const { book } = textContextOf(context);
  let said: { readonly words: MeasuredParagraph; readonly room: number } | undefined;
  for (const share of TEXT) {
    const words = saidIn(width, share);
    // Where the font is missing, a wider one takes more lines; who said them stands below these, too.
    const wider = widestStandIn(book.firstFace(words.spec.style));
    const room = wider === 1 ? words.height : saidIn(width / wider, share).height;
    if (room + around > area.height) continue;
    said = { words, room };
    break;
  }
  if (!said) return undefined;
  const height = said.room + around;
  return {
    size,
    height,
    labels: [said.words, ...below],
    place: (box, tag) => {
      const rule = mirrored({ ...box, width: size * RULE }, box, context);
      const text: Box = inset(
        { ...box, x: box.x + size * RULE, width: box.width - size * RULE - beside },
        padding,
      );
      const shown: FrameItem[] = [];
      if (portrait) {
        const frame = inset({ ...box, x: box.x + box.width - beside, width: beside }, padding * 0.5);
        const scale = Math.min(frame.width / portrait.width, frame.height / portrait.height);
        const [across, down] = [portrait.width * scale, portrait.height * scale];
        const place = {
          x: frame.x + (frame.width - across) / 2,
          y: frame.y + (frame.height - down) / 2,
          width: across,
          height: down,
        };
        shown.push({
          kind: 'image',
          name: 'Portrait',
          box: mirrored(place, box, context),
          picture,
          alt: summary,
          tag,
        });
      }
      return [
        shapeFrame('Ground', 'rect', box, { fill: tint }, tag, context),
        shapeFrame('Rule', 'rect', rule, { fill: colour }, tag, context),
        ...wordsFrames('Words', mirrored({ ...text, height: said.room }, box, context), [said.words], tag),
        ...wordsFrames(
          'Who said them',
          mirrored({ ...text, y: text.y + said.room + size * GAP, height: heightOf(below) }, box, context),
          below,
          tag,
        ),
        ...shown,
      ];
    },
  };
};

function quoted(children: Parameters<typeof wordsIn>[0]): Parameters<typeof wordsIn>[0] {
  return [{ kind: 'text', text: '“' }, ...children, { kind: 'text', text: '”' }];
}
