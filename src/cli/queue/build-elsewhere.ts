/** Has one lesson made by workers: in one order, or with a class list in one for some classes each, and one for the rest. */

import { hasErrors, type Source, type Told } from '../../diagnostics/diagnostic.ts';
import { CODED } from '../../pipeline/documents.ts';
import type { Workers } from '../../queue/ask-workers.ts';
import { packPacket, unpackPacket } from '../../queue/packet.ts';
import type { PupilClass } from '../../variants/roster/classes.ts';
import { REPORT_FILE } from '../../workspace/known-files.ts';
import { givenName } from '../../workspace/read-given-text.ts';
import type { ResultFile } from '../../workspace/result-files.ts';
import type { Store } from '../../workspace/temporary-files.ts';
import type { BuiltLesson } from '../commands/make-lesson.ts';
import type { Roster } from '../commands/open-roster.ts';
import type { SharedFiles } from '../commands/watch-lessons.ts';
import type { BuildArguments } from '../options/build-arguments.ts';
import type { Job } from '../options/jobs.ts';
import { DEFAULTS } from '../options/settings.ts';
import { gatherFiles } from './gather-files.ts';
import { type Order, type Reply, replySchema } from './order.ts';
import { openSlots } from './slots.ts';

export interface Elsewhere {
  readonly given: BuildArguments;
  readonly shared: SharedFiles;
  readonly workers: Workers;
  readonly roster?: Roster | undefined;
  /** Where the papers of classes wait until all of them are there: those of ten thousand pupils fill the memory. */
  readonly store: Store;
}

/** How many orders of one lesson are given out at a time. */
const MOST_ASKED = 16;

/** Pupils whose papers are one order, where classes are smaller. */
const PUPILS = 250;

export async function buildElsewhere(job: Job, elsewhere: Elsewhere): Promise<BuiltLesson> {
  const { given, shared, workers, roster, store } = elsewhere;
  const files = gatherFiles(job, shared);
  const ask = async (more: Partial<Order> = {}, options: Order['options'] = {}) => {
    const order = orderOf(job, given, [...files.keys()], more, options);
    return readReply(await workers.ask(packPacket(order, [...files.values()])));
  };
  if (!roster) return builtOf(await ask());
  const slots = openSlots(MOST_ASKED);
  const { variants } = job.request;
  const parts = await Promise.all(
    partsOf(roster.classes).map(async (classes) => {
      await slots.take();
      try {
        const reply = await ask({ variants, classes: classes.map(orderedClass) }, { only: CODED });
        return {
          ...reply,
          results: reply.results.map((file) => ({ ...file, bytes: store.keep(file.bytes) })),
        };
      } finally {
        slots.giveBack();
      }
    }),
  );
  const source = roster.classes[0]?.pupils[0]?.span.source;
  const found = parts.flatMap((part) => part.found.flatMap((one) => ofClassList(one, source)));
  const base = builtOf(await ask({ variants, counts: parts.flatMap(({ counts = [] }) => counts) }));
  return withClasses(
    base,
    found,
    parts.flatMap((part) => part.results),
  );
}

/** Of another machine, whose working folder is another one; what is written, and where, is decided here. */
function orderOf(
  { lesson: { id, folder, file, root } }: Job,
  given: BuildArguments,
  files: readonly string[],
  more: Partial<Order>,
  others: Order['options'],
): Order {
  const names = [...Object.keys(DEFAULTS), 'only'].filter((name) => name !== 'out' && name !== 'keep');
  const options = Object.entries(given).flatMap(([name, value]): [string, Order['options'][string]][] => {
    if (!names.includes(name) || value === undefined) return [];
    const isPath = name === 'templates' || (name === 'theme' && String(value).endsWith('.yaml'));
    return [[name, isPath ? givenName(value) : value]];
  });
  return {
    lesson: {
      id,
      folder: givenName(folder),
      file: givenName(file),
      ...(root !== undefined && { root: givenName(root) }),
    },
    options: { ...Object.fromEntries(options), ...others },
    files,
    ...more,
  };
}

/** Classes together, as far as they are small; each has one file, so that none is cut. */
export function partsOf(classes: readonly PupilClass[]): PupilClass[][] {
  const parts: PupilClass[][] = [];
  let size = PUPILS;
  for (const one of classes) {
    if (size + one.pupils.length > PUPILS) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(one);
    size += one.pupils.length;
  }
  return parts;
}

function orderedClass({ name, file, pupils }: PupilClass) {
  return {
    name,
    file,
    pupils: pupils.map(({ span: { start, end }, name, className, number, variant }) => ({
      name,
      className,
      number,
      variant,
      start,
      end,
    })),
  };
}

interface ReadReply extends Reply {
  readonly results: readonly (ResultFile & { readonly bytes: Uint8Array })[];
}

/** @throws RangeError, ZodError where a machine replied with something else */
function readReply(bytes: Buffer): ReadReply {
  const { header, blobs } = unpackPacket(bytes);
  const reply = replySchema.parse(header);
  if ((reply.files?.length ?? 0) !== blobs.length) throw new RangeError('Unexpected number of files');
  const results = (reply.files ?? []).map((file, index) => ({ ...file, bytes: blobs[index] as Uint8Array }));
  return { ...reply, results };
}

function builtOf({ files, results, records, counts: _, ...built }: ReadReply): BuiltLesson {
  return { ...built, ...(files && { results: { files: results, records } }) };
}

/** What is said of a line of the class list, with the text of the list, which workers do not have. */
function ofClassList({ span, ...one }: Told, source: Source | undefined): Told[] {
  return span?.source.name === '' && source ? [{ ...one, span: { ...span, source } }] : [];
}

function withClasses(base: BuiltLesson, found: readonly Told[], classes: readonly ResultFile[]): BuiltLesson {
  const { results, ...built } = base;
  const all = { ...built, found: [...built.found, ...found] };
  if (!results || hasErrors(found)) return all;
  const isReport = ({ name }: ResultFile) => name === REPORT_FILE;
  const [documents, report] = [results.files.filter((one) => !isReport(one)), results.files.filter(isReport)];
  return { ...all, results: { ...results, files: [...documents, ...classes, ...report] } };
}
