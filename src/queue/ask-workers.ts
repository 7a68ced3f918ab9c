/** Hands orders to workers over Redis, and fetches what they made. */

import { randomUUID } from 'node:crypto';
import { Queue, QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Message } from '../diagnostics/message.ts';
import { KEPT, orderKey, queueName, replyKey } from './names.ts';
import { connection, openRedis } from './redis.ts';

export interface Workers {
  /** Sends an order, and waits for the reply; rejects where workers failed with it again and again. */
  readonly ask: (order: Buffer) => Promise<Buffer>;
  /** How many workers of this build are connected; nothing where the server does not say. */
  readonly count: () => Promise<number | undefined>;
  /** Takes back what no worker has begun. */
  readonly close: () => Promise<void>;
}

/** How often an order is given out: the machine of a worker may fail. */
const ATTEMPTS = 3;

interface Asked {
  readonly resolve: (reply: Buffer) => void;
  readonly reject: (reason: Error) => void;
}

/** @param program the digest of the program: workers of another build are not asked */
export async function askWorkers(
  address: string,
  program: string,
): Promise<Workers | { readonly refused: Message }> {
  const client = await openRedis(address);
  if ('refused' in client) return client;
  const name = queueName(program);
  const listening = connection(address);
  const queue = new Queue(name, { connection: client });
  const events = new QueueEvents(name, { connection: listening });
  // Connections are taken up again by themselves.
  queue.on('error', () => {});
  events.on('error', () => {});
  await events.waitUntilReady();
  const asked = new Map<string, Asked>();
  const settle = (id: string, how: (one: Asked) => void) => {
    const one = asked.get(id);
    asked.delete(id);
    if (one) how(one);
  };
  const fetchReply = async (id: string) => {
    if (!asked.has(id)) return;
    const reply = await client.getBuffer(replyKey(program, id));
    settle(id, ({ resolve, reject }) =>
      reply ? resolve(reply) : reject(new Error('The reply of a worker is no longer there')),
    );
  };
  events.on('completed', ({ jobId }) => {
    fetchReply(jobId).catch((error) => settle(jobId, ({ reject }) => reject(error)));
  });
  events.on('failed', ({ jobId, failedReason }) => {
    settle(jobId, ({ reject }) => reject(new Error(failedReason)));
  });

  return {
    ask: async (order) => {
      const id = randomUUID();
      await client.set(orderKey(program, id), order, 'EX', KEPT);
      try {
        return await new Promise<Buffer>((resolve, reject) => {
          asked.set(id, { resolve, reject });
          const options = { jobId: id, attempts: ATTEMPTS, removeOnComplete: true, removeOnFail: true };
          queue.add('lesson', {}, options).catch(reject);
        });
      } finally {
        await client.del(orderKey(program, id), replyKey(program, id));
      }
    },
    count: async () => {
      try {
        return await queue.getWorkersCount();
      } catch {
        return undefined;
      }
    },
    close: async () => {
      await Promise.all([...asked.keys()].map((id) => takeBack(queue, client, program, id)));
      await Promise.allSettled([queue.close(), events.close()]);
      client.disconnect();
      listening.disconnect();
    },
  };
}

/** A worker that has begun ends by itself, and its reply is forgotten. */
async function takeBack(queue: Queue, client: Redis, program: string, id: string): Promise<void> {
  await queue.remove(id).catch(() => {});
  await client.del(orderKey(program, id)).catch(() => {});
}
