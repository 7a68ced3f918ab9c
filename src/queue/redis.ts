/** The connection to Redis, the one network that Kapur ever asks, and only where the user names it. */

import { Redis, type RedisOptions } from 'ioredis';
import { type Message, say } from '../diagnostics/message.ts';

/** In milliseconds, for the first answer. */
const PATIENCE = 5000;

/** Host and port, without the password that an address may hold. */
export function shownAddress(address: string): string {
  const { hostname, port } = new URL(address);
  return `${hostname}:${port || 6379}`;
}

/** @returns what is wrong with an address, if anything */
export function addressFault(address: string): Message | undefined {
  const isRedis = /^rediss?:$/.test(URL.canParse(address) ? new URL(address).protocol : '');
  if (isRedis && new URL(address).hostname) return undefined;
  return say`Unexpected --queue, expected an address of Redis such as redis://localhost:6379, or rediss:// for TLS.`;
}

/**
 * Connects, and asks once whether somebody answers; afterwards a lost connection is taken up again by itself.
 *
 * @param address `redis://` or `rediss://` (TLS), with user, password and database where they are needed
 */
export async function openRedis(address: string): Promise<Redis | { readonly refused: Message }> {
  const probe = connection(address, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: PATIENCE,
  });
  // Told below; without a listener it would end the process.
  let reason: Error | undefined;
  probe.on('error', (error) => {
    reason ??= error;
  });
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    const { code, message } = (reason ?? error) as NodeJS.ErrnoException;
    return { refused: say`No Redis answers at ${shownAddress(address)} (${code ?? message})` };
  } finally {
    probe.disconnect();
  }
  return connection(address);
}

/** BullMQ waits for answers without an end, and so must its connections. */
export function connection(address: string, options: Omit<RedisOptions, 'replyMapping'> = {}): Redis {
  const client = new Redis(address, { ...options, maxRetriesPerRequest: null });
  // It is connected anew by itself.
  client.on('error', () => {});
  return client;
}
