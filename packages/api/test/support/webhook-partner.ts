import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A webhook receiver that records the ids of the messages that it accepted. */
export interface WebhookPartner {
  readonly port: number;
  /** The ids of the accepted messages, each as often as it was received. */
  readonly taken: string[];
  /** The status of its next responses. */
  status: number;
  /** The `Retry-After` of its next responses, if any. */
  retryAfter: string | null;
  stop(): Promise<void>;
}

/** Starts a receiver on a free loopback port. */
export async function startWebhookPartner(): Promise<WebhookPartner> {
  const taken: string[] = [];
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      if (running.status < 300) taken.push(String(request.headers['webhook-id']));
      const { status, retryAfter } = running;
      response.writeHead(status, retryAfter === null ? {} : { 'retry-after': retryAfter }).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const running: WebhookPartner = {
    port: (server.address() as AddressInfo).port,
    taken,
    status: 204,
    retryAfter: null,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return running;
}
