/** Takes orders from Redis, one at a time, and puts there what was made of them. */

import { UnrecoverableError, Worker } from 'bullmq';
import type { Message } from '../diagnostics/message.ts';
import { KEPT, LARGEST_PACKET, orderKey, queueName, replyKey } from './names.ts';
import { connection, openRedis } from './redis.ts';

/** In milliseconds: a worker that was not heard of for so long is taken for dead, and its order goes to another. */
const LOCK = 30_000;

/** In milliseconds. */
const LOOK_FOR_DEAD = 5000;

export interface Serving {
  /** Finishes the order that was begun, and takes no other. */
  readonly close: () => Promise<void>;
}

/**
 * @param make what an order asks for; what it throws sends the order to another worker, twice at most
 */
export async function serveOrders(
  address: string,
  program: string,
  make: (order: Buffer) => Promise<Buffer>,
): Promise<Serving | { readonly refused: Message }> {
  const client = await openRedis(address);
  if ('refused' in client) return client;
  const take = async (id: string) => {
    const order = await client.getBuffer(orderKey(program, id));
    if (!order) throw new UnrecoverableError('Nobody waits for it any longer');
    const reply = await make(order);
    if (reply.length > LARGEST_PACKET) {
      throw new UnrecoverableError(`It gives ${reply.length} bytes, expected at most ${LARGEST_PACKET}`);
    }
    await client.set(replyKey(program, id), reply, 'EX', KEPT);
  };
  const waiting = connection(address);
  const worker = new Worker(queueName(program), ({ id = '' }) => take(id), {
    connection: waiting,
    lockDuration: LOCK,
    stalledInterval: LOOK_FOR_DEAD,
    maxStalledCount: 3,
  });
  worker.on('error', () => {});
  await worker.waitUntilReady();
  return {
    close: async () => {
      await worker.close();
      client.disconnect();
      waiting.disconnect();
    },
  };
}
