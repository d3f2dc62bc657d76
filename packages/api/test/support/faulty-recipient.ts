import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A recipient. `taken` holds for each event the ids of the hand-overs that it accepted. */
export interface FaultyRecipient {
  readonly url: string;
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
  /** The number of requests, and how many of them had a fault. */
  readonly count: { requests: number; faults: number };
  readonly close: () => Promise<void>;
}

/** The cumulative share of requests for each fault. */
const faults = [
  [0.08, 'CUT_BEFORE'],
  [0.16, 'CUT_AFTER'],
  [0.23, 'TROUBLE'],
  [0.27, 'WAIT'],
  [0.3, 'SLOW'],
] as const;

/**
 * A recipient that accepts each event. Three of ten requests fail: the connection is cut before or after the event is
 * accepted, or the response is 503, 429 or late. Events named `refuse…` and `unknown…` are never accepted.
 */
export async function faultyRecipient(random: () => number): Promise<FaultyRecipient> {
  const taken = new Map<string, Set<string>>();
  const count = { requests: 0, faults: 0 };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const event = Buffer.concat(parts).toString('utf8');
      const roll = random();
      const fault = faults.find(([share]) => roll < share)?.[1] ?? null;
      count.requests += 1;
      count.faults += fault === null ? 0 : 1;
      const take = (): void => {
        const by = taken.get(event) ?? new Set<string>();
        taken.set(event, by.add(String(request.headers['hand-over'])));
      };
      if (fault === 'CUT_BEFORE') return void request.socket.destroy();
      if (fault === 'TROUBLE') return void response.writeHead(503).end();
      if (fault === 'WAIT') return void response.writeHead(429).end();
      if (event.startsWith('refuse')) return void response.writeHead(400).end();
      if (event.startsWith('unknown')) return void response.writeHead(404).end();
      take();
      if (fault === 'CUT_AFTER') return void request.socket.destroy();
      if (fault === 'SLOW') return void setTimeout(() => response.writeHead(200).end(), 30);
      return void response.writeHead(200).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    taken,
    count,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
