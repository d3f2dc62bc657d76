import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifyWebhook, type VerifiedWebhook } from '../../src/index.js';
import type { TestApi } from '../../../api/test/support/api.js';
import { perform } from '../../../api/test/support/casework.js';

/** What one request to the receiver was taken for, and what it looked like. */
export interface Received {
  readonly verified: VerifiedWebhook;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A system outside that verifies what reaches it with the published client and remembers all of it. */
export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** What it answers from now on; `null` hangs up. */
  answer: { readonly status: number; readonly headers?: Record<string, string> } | null;
  secrets: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts one on loopback; it believes the clock of the test. */
export async function startReceiver({ clock }: Pick<TestApi, 'clock'>): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      const { headers } = request;
      const { answer, secrets } = receiver;
      if (answer === null) return void request.socket.destroy();
      void verifyWebhook({ headers, body, secrets, now: clock.now }).then((verified) => {
        received.push({ verified, body, headers });
        response.writeHead(answer.status, answer.headers).end();
      });
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?key=canary-path`,
    received,
    answer: { status: 204 },
    secrets: [],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return receiver;
}

/** Registers a receiver and gives it its secret. */
export async function listening(
  api: TestApi,
  receiver: Receiver,
  input: { readonly audience?: 'CASEWORK' | 'POLICE'; readonly types?: readonly string[] } = {},
): Promise<string> {
  const { webhook, secret } = await perform(
    api,
    'registerWebhook',
    { url: receiver.url, audience: 'CASEWORK', ...input },
    'administrator',
  );
  receiver.secrets = [...receiver.secrets, secret];
  return webhook.id;
}

/** What a receiver took for messages, in the order in which they came. */
export const messagesOf = ({ received }: Receiver) =>
  received.map(({ verified }) => {
    if (!verified.ok) throw new Error(`not taken for a message: ${verified.code}`);
    return verified.message;
  });
