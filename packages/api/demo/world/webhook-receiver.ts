import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifyWebhook, type WebhookMessage, type WebhookRefusal } from '@meldpunt/client';

/** A received request: a genuine and new message, or the reason for its refusal. */
export interface ReceivedWebhook {
  readonly at: Date;
  readonly message: WebhookMessage | null;
  readonly refusal: WebhookRefusal | 'NO_SECRET' | null;
}

/** A system outside that believes only what the published verifier believes. */
export interface WebhookReceiver {
  readonly url: string;
  /** Every request, in the order in which they came. */
  readonly received: readonly ReceivedWebhook[];
  /** The messages that were genuine and new, in the order in which they came. */
  readonly messages: readonly WebhookMessage[];
  /** Why others were not taken. */
  readonly refused: readonly string[];
  /** What it was told when it was registered; without it nothing is genuine. */
  secret: string;
  readonly stop: () => Promise<void>;
}

/** Starts one on a free loopback port. */
export async function startWebhookReceiver(clock: () => Date): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  const messages = () => received.flatMap(({ message }) => (message === null ? [] : [message]));
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const take = (each: Omit<ReceivedWebhook, 'at'>): void => {
        received.push({ at: clock(), ...each });
        const isAccepted = each.message !== null || each.refusal === 'DUPLICATE';
        response.writeHead(isAccepted ? 204 : 400).end();
      };
      if (receiver.secret === '') return take({ message: null, refusal: 'NO_SECRET' });
      void verifyWebhook({
        headers: request.headers,
        body: Buffer.concat(parts),
        secrets: receiver.secret,
        now: clock(),
        seen: (id) => messages().some((message) => message.id === id),
      }).then((verified) =>
        take(
          verified.ok
            ? { message: verified.message, refusal: null }
            : { message: null, refusal: verified.code },
        ),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    get messages() {
      return messages();
    },
    get refused() {
      return received.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
    },
    secret: '',
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return receiver;
}
