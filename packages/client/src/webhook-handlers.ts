import {
  verifyWebhook,
  type VerifiedWebhook,
  type WebhookDelivery,
  type WebhookRefusal,
} from './verify-webhook.js';

/**
 * What a handler needs: the values to check a request with, and what to do with a message.
 *
 * @public
 */
export interface WebhookReceiver extends Omit<WebhookDelivery, 'headers' | 'body' | 'now' | 'lastSequence'> {
  /**
   * Processes a genuine, new message. The sender gets 204 after it, and 500 if it throws: then the message is sent again.
   * Store `message.id` in the same transaction, and let `seen` look for it.
   */
  readonly onMessage: (received: Extract<VerifiedWebhook, { readonly ok: true }>) => void | Promise<void>;
  /** Called with what `onMessage` or `seen` throws. The sender never gets it. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/**
 * The status for each refusal. After 401 the sender keeps its messages and retries them, so that none is lost while a secret
 * or a clock is wrong; after 400 a message stops.
 */
const statuses: Readonly<Record<WebhookRefusal, number>> = {
  DUPLICATE: 204,
  MISSING_HEADER: 401,
  MALFORMED_HEADER: 401,
  UNKNOWN_VERSION: 401,
  WRONG_SIGNATURE: 401,
  STALE: 401,
  FROM_THE_FUTURE: 401,
  MALFORMED_BODY: 400,
};

/** Messages are shorter; anything longer is not from the hotline. */
const maxBytes = 65_536;

/** Verifies and processes a request. Returns the HTTP status and the body of the response. */
async function receive(
  { onMessage, onError, ...checks }: WebhookReceiver,
  method: string | undefined,
  headers: WebhookDelivery['headers'],
  readBody: () => Promise<Uint8Array | null>,
): Promise<readonly [status: number, text: string]> {
  if (method !== 'POST') return [405, 'METHOD_NOT_ALLOWED'];
  try {
    const body = await readBody();
    if (body === null) return [413, 'TOO_LARGE'];
    const received = await verifyWebhook({ ...checks, headers, body });
    if (!received.ok) return [statuses[received.code], received.code === 'DUPLICATE' ? '' : received.code];
    await onMessage(received);
    return [204, ''];
  } catch (error) {
    onError?.(error);
    return [500, 'FAILED'];
  }
}

/** The bytes of a body; `null` if there are too many. */
async function bytesOf(chunks: AsyncIterable<unknown>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
    length += part.length;
    if (length > maxBytes) return null;
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * A handler for servers in the style of `fetch`: Deno, Bun, workers, route handlers of Next.js.
 *
 * @public
 */
export const fetchWebhookHandler =
  (receiver: WebhookReceiver) =>
  async (request: Request): Promise<Response> => {
    const { method, headers, body } = request;
    const [status, text] = await receive(receiver, method, headers, () =>
      bytesOf(body === null ? emptyBody() : chunksOf(body)),
    );
    return new Response(status === 204 ? null : text, { status });
  };

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/**
 * The part of a request of Node's `http` that is read, also of Express.
 *
 * @public
 */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Set by a body parser before: the bytes or the text. */
  readonly body?: unknown;
}

/**
 * The part of a response of Node's `http` that is used, also of Express.
 *
 * @public
 */
export interface NodeResponse {
  statusCode: number;
  end(text?: string): unknown;
}

/**
 * A handler for Node's `http` and for Express. In Express, mount it before `express.json()`, or behind `express.raw()`: the
 * signature is that of the bytes, so a parsed body cannot be verified.
 *
 * @public
 */
export const nodeWebhookHandler =
  (receiver: WebhookReceiver) =>
  async (request: NodeRequest, response: NodeResponse): Promise<void> => {
    const { method, headers } = request;
    const [status, text] = await receive(receiver, method, headers, () => rawBodyOf(request));
    response.statusCode = status;
    response.end(text);
  };

async function rawBodyOf(request: NodeRequest): Promise<Uint8Array | null> {
  const { body } = request;
  if (body === undefined) return bytesOf(request);
  const raw = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (raw instanceof Uint8Array) return raw.length > maxBytes ? null : raw;
  throw new TypeError('the body of a webhook was parsed before: give the handler its bytes');
}

/**
 * The part of a Fastify instance that is used.
 *
 * @public
 */
export interface FastifyLike {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    options: { readonly parseAs: 'buffer' },
    parser: (request: unknown, body: Uint8Array, done: (error: null, body: Uint8Array) => void) => void,
  ): unknown;
  post(
    path: string,
    handler: (
      request: { readonly method: string; readonly headers: NodeRequest['headers']; readonly body: unknown },
      reply: FastifyReplyLike,
    ) => Promise<unknown>,
  ): unknown;
}

/**
 * The part of a reply of Fastify that is used.
 *
 * @public
 */
export interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  send(text?: string): unknown;
}

/**
 * A plugin for Fastify: `app.register(fastifyWebhook(receiver), { prefix: '/hook' })`. Only its own route reads bodies as
 * bytes.
 *
 * @public
 */
export const fastifyWebhook =
  (receiver: WebhookReceiver) =>
  async (app: FastifyLike): Promise<void> => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    app.post('/', async ({ method, headers, body }, reply) => {
      const raw = body instanceof Uint8Array ? body : new Uint8Array();
      const [status, text] = await receive(receiver, method, headers, async () =>
        raw.length > maxBytes ? null : raw,
      );
      return reply.code(status).send(text === '' ? undefined : text);
    });
  };
