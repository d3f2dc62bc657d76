import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifyWebhook, type WebhookMessage } from '@meldpunt/client';

/** A system outside that believes only what the published verifier believes. */
export interface WebhookReceiver {
  readonly url: string;
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
  const messages: WebhookMessage[] = [];
  const refused: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void verifyWebhook({
        headers: request.headers,
        body: Buffer.concat(parts),
        secrets: receiver.secret,
        now: clock(),
        seen: (id) => messages.some((message) => message.id === id),
      }).then((verified) => {
        if (verified.ok) messages.push(verified.message);
        else refused.push(verified.code);
        response.writeHead(verified.ok || verified.code === 'DUPLICATE' ? 204 : 400).end();
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    messages,
    refused,
    secret: '',
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return receiver;
}
