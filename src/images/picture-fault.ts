/** What is wrong with a picture, in its author's words. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import type { AskedPicture } from './picture-file.ts';

type FaultKind = 'unreadable' | 'too-large' | 'cmyk';

const FAULTS: Readonly<
  Record<FaultKind, { readonly message: (name: string) => Message; readonly hint: Message }>
> = {
  unreadable: {
    message: (name) => say`Damaged picture \`${name}\`, expected a whole PNG or JPEG`,
    hint: say`Open it in a picture program and save it anew as PNG or JPEG, or fetch it once more.`,
  },
  'too-large': {
    message: (name) =>
      say`Unexpected size of picture \`${name}\`, expected no more than 50 million pixels, or 25 million where each takes twice the memory`,
    hint: say`Make it smaller in a picture program: a projector shows 1920 × 1080 pixels.`,
  },
  cmyk: {
    message: (name) => say`Unexpected printing colours (CMYK) in picture \`${name}\`, expected RGB`,
    hint: say`Open it in a picture program, change its mode to RGB and save it.`,
  },
};

export function pictureFault({ name, span }: AskedPicture, kind: FaultKind): Diagnostic {
  const { message, hint } = FAULTS[kind];
  return { code: `picture-${kind}`, severity: 'error', message: message(name), span, hint };
}
