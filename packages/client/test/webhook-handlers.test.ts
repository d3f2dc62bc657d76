import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { Webhook } from 'standardwebhooks';
import {
  fastifyWebhook,
  fetchWebhookHandler,
  nodeWebhookHandler,
  type NodeRequest,
  type WebhookReceiver,
} from '../src/index.js';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const message = {
  id: 'event-1',
  sequence: 5,
  at: '2026-11-22T09:59:58.000Z',
  type: 'REFERRAL_CREATED',
  objectType: 'REFERRAL',
  objectId: 'referral-1',
  isTest: true,
  handling: 'TLP:AMBER+STRICT',
};

/** A request as a sender with the library of Standard Webhooks makes it. */
function sent(body = JSON.stringify(message), signedWith = secret): RequestInit & { readonly body: string } {
  const now = new Date();
  const headers = {
    'content-type': 'application/json',
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(signedWith).sign(message.id, now, body),
  };
  return { method: 'POST', headers, body };
}

type Post = (request: RequestInit) => Promise<readonly [status: number, text: string]>;
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const over =
  (url: string): Post =>
  async (request) => {
    const response = await fetch(url, request);
    return [response.status, await response.text()];
  };

async function served(server: Server): Promise<Post> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return over(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

/** Reads the body before the handler, like a body parser of Express. */
const withParser = (receiver: WebhookReceiver, parse: (bytes: Buffer) => unknown) =>
  createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const parsed = Object.assign(request, { body: parse(Buffer.concat(chunks)) }) as unknown as NodeRequest;
      void nodeWebhookHandler(receiver)(parsed, response);
    });
  });

const servers: Readonly<Record<string, (receiver: WebhookReceiver) => Promise<Post>>> = {
  'a server in the style of fetch': async (receiver) => async (request) => {
    const response = await fetchWebhookHandler(receiver)(new Request('https://receiver.example/', request));
    return [response.status, await response.text()];
  },
  'http of Node': (receiver) =>
    served(createServer((request, response) => void nodeWebhookHandler(receiver)(request, response))),
  'Express behind express.raw()': (receiver) => served(withParser(receiver, (bytes) => bytes)),
  Fastify: async (receiver) => {
    const app = fastify();
    app.post('/other', async ({ body }) => body);
    await app.register(fastifyWebhook(receiver), { prefix: '/hook' });
    closing.push(() => app.close());
    return over(`${await app.listen({ host: '127.0.0.1', port: 0 })}/hook`);
  },
};

describe.each(Object.entries(servers))('%s', (_, start) => {
  const receiving = async (change: Partial<WebhookReceiver> = {}) => {
    const received: string[] = [];
    const post = await start({
      secrets: secret,
      onMessage: ({ message: { objectId } }) => void received.push(objectId),
      ...change,
    });
    return { post, received };
  };

  it('processes a genuine message', async () => {
    const { post, received } = await receiving();

    expect(await post(sent())).toEqual([204, '']);
    expect(received).toEqual(['referral-1']);
  });

  it('does not process a message again', async () => {
    const { post, received } = await receiving({ seen: (id) => id === 'event-1' });

    expect(await post(sent())).toEqual([204, '']);
    expect(received).toEqual([]);
  });

  it.each<[string, RequestInit, readonly [number, string]]>([
    [
      'signed with another secret',
      sent(undefined, `whsec_${Buffer.alloc(32, 8).toString('base64')}`),
      [401, 'WRONG_SIGNATURE'],
    ],
    [
      'without a signature',
      { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
      [401, 'MISSING_HEADER'],
    ],
    ['without a body', { ...sent(), body: '' }, [401, 'WRONG_SIGNATURE']],
    ['that is not a message', sent('[]'), [400, 'MALFORMED_BODY']],
    ['that is too long', sent(JSON.stringify({ ...message, more: 'x'.repeat(70_000) })), [413, 'TOO_LARGE']],
  ])('refuses a request %s', async (_title, request, response) => {
    const { post, received } = await receiving();

    expect(await post(request)).toEqual(response);
    expect(received).toEqual([]);
  });

  it('asks for the message again when it was not processed, without saying why', async () => {
    const failure = new Error('the database is away');
    const errors: unknown[] = [];
    const { post } = await receiving({
      onMessage: () => Promise.reject(failure),
      onError: (error) => void errors.push(error),
    });

    expect(await post(sent())).toEqual([500, 'FAILED']);
    expect(errors).toEqual([failure]);
  });
});

it('accepts POST only', async () => {
  const handle = fetchWebhookHandler({ secrets: secret, onMessage: () => {} });

  expect((await handle(new Request('https://receiver.example/'))).status).toBe(405);
});

it('says to the operator that a parsed body cannot be verified', async () => {
  const errors: unknown[] = [];
  const receiver = {
    secrets: secret,
    onMessage: () => {},
    onError: (error: unknown) => void errors.push(error),
  };
  const post = await served(withParser(receiver, (bytes) => JSON.parse(bytes.toString()) as unknown));

  expect(await post(sent())).toEqual([500, 'FAILED']);
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('parsed before') })]);
});

it('leaves the other routes of Fastify as they are', async () => {
  const app = fastify();
  app.post('/other', async ({ body }) => body);
  await app.register(fastifyWebhook({ secrets: secret, onMessage: () => {} }), { prefix: '/hook' });
  closing.push(() => app.close());

  const response = await app.inject({ method: 'POST', url: '/other', payload: { a: 1 } });

  expect(response.json()).toEqual({ a: 1 });
});
