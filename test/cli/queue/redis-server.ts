/** A Redis of its own for a test, on a free port of this machine. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export async function startRedis(): Promise<{
  readonly address: string;
  readonly stop: () => Promise<void>;
}> {
  const port = await freePort();
  const words = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--requirepass', PASSWORD];
  const server = spawn('redis-server', words, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of server.stdout.setEncoding('utf8')) {
    if (String(line).includes('Ready to accept connections')) break;
  }
  return {
    address: `redis://:${PASSWORD}@127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGKILL');
      await once(server, 'close');
    },
  };
}

export const PASSWORD = 'not-to-be-shown';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return address.port;
}
