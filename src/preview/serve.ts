/** The server of the preview: on this machine only, for reading only. */

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerTo, type PageFiles } from './answer.ts';
import type { LessonStore } from './lesson-store.ts';
import { GUARDS, refusalOf } from './refusal.ts';
import type { SavedEvent } from './shown-lesson.ts';

export interface Preview {
  /** `http://127.0.0.1:41235/` */
  readonly url: string;
  /** Tells every open page. */
  readonly tell: (event: SavedEvent) => void;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
const YEAR = 31_536_000;

/**
 * @param port 0 for any that is free
 * @param failed is told of what went wrong while answering; the page is told only that something did
 * @throws Error with the code EADDRINUSE or EACCES when the port cannot be had
 */
export async function serve(
  store: LessonStore,
  files: PageFiles,
  port: number,
  failed: (error: unknown) => void,
): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  const answer = async (address: string, response: ServerResponse) => {
    if (address === '/events') {
      write(response, 200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(`retry: ${RETRY}\n\n`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    const found = await answerTo(address, store, files);
    if (!found) return say(response, 404, 'Nothing stands here');
    const cache = found.lasting ? `max-age=${YEAR}, immutable` : 'no-store';
    const { type, bytes, savedAs } = found;
    const saved = savedAs && { 'Content-Disposition': `attachment; filename="${savedAs}"` };
    write(response, 200, { 'Content-Type': type, 'Cache-Control': cache, ...saved }).end(bytes);
  };
  const server = createServer((request, response) => {
    const refusal = refusalOf(request, portOf());
    if (refusal) return say(response, refusal.status, refusal.reason);
    answer(request.url ?? '', response).catch((error: unknown) => {
      failed(error);
      say(response, 500, 'Kapur failed; the terminal tells how');
    });
  });
  const portOf = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  // Where the system opens no more connections, those that are open go on.
  server.on('error', failed);
  return {
    url: `http://${HOST}:${portOf()}/`,
    tell: (event) => {
      for (const listener of listeners) listener.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** In milliseconds: how soon a page looks again for a server that has stopped. */
const RETRY = 500;

function say(response: ServerResponse, status: number, text: string): void {
  const allow = status === 405 ? { Allow: 'GET' } : {};
  write(response, status, { 'Content-Type': 'text/plain; charset=utf-8', ...allow }).end(text);
}

function write(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
): ServerResponse {
  return response.writeHead(status, { ...GUARDS, ...headers });
}
