/** Asks the disk, through the context, about every picture the lesson names. */

import type { PictureState } from '../base/picture-state.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { type LessonKind, topicPatterns } from '../kinds/lesson-kind.ts';
import { errorAt } from '../yaml/error-at.ts';
import { quote } from '../yaml/naming.ts';
import { textsAt } from '../yaml/values-at.ts';
import { spanOf, type YamlData } from '../yaml/yaml-spans.ts';

/** Asks the disk about a picture. */
export type AskPicture = (file: string) => PictureState;

/** A picture that a lesson names: a path relative to its folder, as the author wrote it. */
export interface NamedPicture {
  readonly name: string;
  readonly span: Span;
}

interface Fault {
  readonly message: (file: string) => Message;
  readonly hint: Message;
}

const FAULTS: Readonly<Record<Exclude<PictureState, 'found' | `${string}:${string}`>, Fault>> = {
  missing: {
    message: (file) => say`No picture ${file}, expected it in the lesson’s folder`,
    hint: say`Put the file beside the lesson, or correct its name: capital letters count.`,
  },
  outside: {
    message: (file) => say`Unexpected picture ${file} outside the lesson’s folder, expected one inside it`,
    hint: say`Copy the picture into the folder of the lesson and write its name alone.`,
  },
  folder: {
    message: (file) => say`Unexpected folder ${file}, expected a picture`,
    hint: say`Write the name of a file in it, such as \`photos/river.jpg\`.`,
  },
  device: {
    message: (file) => say`Unexpected pipe, device or socket ${file}, expected a picture`,
    hint: say`Put a file in its place.`,
  },
  link: {
    message: (file) => say`Unexpected link ${file} that leads to no file, expected a picture`,
    hint: say`Put the file itself in its place.`,
  },
  refused: {
    message: (file) => say`The system does not open picture ${file}`,
    hint: say`Look who may read the file, and whether another program has it open.`,
  },
  unreadable: {
    message: (file) => say`Unreadable picture ${file}, expected a PNG, JPEG or SVG`,
    hint: say`Save it as PNG or JPEG in a picture program, whatever its name says: phones write HEIC, the web WebP.`,
  },
  'too-large': {
    message: (file) => say`Unexpected size of picture ${file}, expected no more than 20 MB`,
    hint: say`Make it smaller in a picture program: a projector shows 1920 × 1080 pixels.`,
  },
};

/** A drive of Windows or an address: elsewhere, whatever system looks for it. */
const ELSEWHERE = /^([a-z]:[\\/]|\\\\|[a-z][a-z+.-]+:\/\/)/i;

/** The pictures of evidence. */
const SHOWN = ['evidence.image', 'evidence.quote.portrait'];

/** Every picture as often as it is named. */
export function namedPictures(yaml: YamlData, kind: LessonKind): NamedPicture[] {
  const holders = [...topicPatterns(kind), 'slides.*', 'exercises.*', 'exercises.*.questions.*'];
  const texts = textsAt(yaml.data, [
    ...SHOWN.map((field) => `${field}.file`),
    ...holders.flatMap((holder) => ['image', ...SHOWN].map((field) => `${holder}.${field}.file`)),
  ]);
  return texts.map(({ path, value }) => ({ name: value, span: spanOf(yaml, path) }));
}

/** Pictures that can't be shown. */
export function pictureFaults(named: readonly NamedPicture[], picture: AskPicture): Diagnostic[] {
  return named.flatMap(({ name, span }) => {
    const state = ELSEWHERE.test(name) ? 'outside' : picture(name);
    if (state === 'found') return [];
    if (isOther(state)) return otherFormat(name, state.slice('other:'.length), span);
    if (isMissing(state)) return missingBeside(name, state.slice('missing:'.length), span);
    const { message, hint } = FAULTS[state];
    return errorAt(span, `picture-${state}`, message(quote(name)), hint);
  });
}

function isOther(state: PictureState): state is `other:${string}` {
  return state.startsWith('other:');
}

function isMissing(state: PictureState): state is `missing:${string}` {
  return state.startsWith('missing:');
}

function missingBeside(file: string, like: string, span: Span): Diagnostic {
  const { message } = FAULTS.missing;
  return errorAt(span, 'picture-missing', message(quote(file)), say`Did you mean ${quote(like)}?`);
}

function otherFormat(file: string, format: string, span: Span): Diagnostic {
  return errorAt(
    span,
    'picture-unreadable',
    say`Picture ${quote(file)} is a ${format} file, expected a PNG, JPEG or SVG`,
    say`Open it in a picture program and save it as PNG or JPEG: another name alone changes nothing.`,
  );
}
