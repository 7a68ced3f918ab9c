/** Makes what an order asks for, on the machine of a worker. */

import { packPacket, unpackPacket } from '../../queue/packet.ts';
import { type ClassPapers, classPapers } from '../../workspace/class-papers.ts';
import { wholeBytes } from '../../workspace/file-bytes.ts';
import { inFolderOf } from '../../workspace/temporary-files.ts';
import { type BuiltLesson, buildLesson } from '../commands/make-lesson.ts';
import type { Roster } from '../commands/open-roster.ts';
import { type Job, jobsOf } from '../options/jobs.ts';
import { NO_ARGUMENTS } from '../options/lesson-options.ts';
import { keepMemoryLow, keepMemoryLowForPapers } from '../terminal/keep-memory-low.ts';
import { type Order, orderSchema, type Reply } from './order.ts';

/** @throws RangeError, ZodError where the bytes are no order */
export async function makeOrder(bytes: Buffer, said: (lesson: string) => void): Promise<Buffer> {
  const { header, blobs } = unpackPacket(bytes);
  const order = orderSchema.parse(header);
  if (order.files.length !== blobs.length) throw new RangeError('Unexpected number of files');
  const files = new Map(order.files.map((name, index) => [name, blobs[index] as Uint8Array]));
  said(order.lesson.id);
  keepMemoryLow();
  return inFolderOf(files, () => replyTo(order));
}

async function replyTo(order: Order): Promise<Buffer> {
  const [asked] = jobsOf({ ...NO_ARGUMENTS, ...order.options }, [order.lesson]);
  if (!asked) throw new RangeError('No lesson');
  const job: Job = order.variants
    ? { ...asked, request: { ...asked.request, variants: order.variants } }
    : asked;
  const made: { classes?: ClassPapers } = {};
  const built = await buildLesson(job, { emit: undefined }, rosterOf(order, made));
  return packReply(built, order, made.classes);
}

/** Stands for the class list where the order was made. */
function rosterOf(
  { classes, counts }: Order,
  made: { classes?: ClassPapers },
): Pick<Roster, 'papersOf'> | undefined {
  if (!classes && !counts) return undefined;
  return {
    papersOf: async (result) => {
      if (!classes) return { value: { files: [], counts: counts ?? [] }, diagnostics: [] };
      // Its lines are shown where the list is.
      const source = { name: '', text: '' };
      const wanted = classes.map(({ pupils, ...one }) => ({
        ...one,
        pupils: pupils.map(({ start, end, ...pupil }) => ({ ...pupil, span: { source, start, end } })),
      }));
      const papers = await classPapers(wanted, result, keepMemoryLowForPapers);
      if (papers.value) made.classes = papers.value;
      return papers;
    },
  };
}

function packReply({ results, ...built }: BuiltLesson, { classes }: Order, made?: ClassPapers): Buffer {
  const files = classes ? (made?.files ?? []) : (results?.files ?? []);
  const header: Reply = {
    ...built,
    records: results?.records ?? [],
    ...(results && {
      files: files.map(({ name, papers, keyTo, slides }) => ({
        name,
        ...(papers && { papers }),
        ...(keyTo && { keyTo }),
        ...(slides && { slides }),
      })),
    }),
    ...(made && { counts: made.counts }),
  };
  return packPacket(header, results ? files.map(({ bytes }) => wholeBytes(bytes)) : []);
}
