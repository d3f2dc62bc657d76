import { createHmac } from 'node:crypto';
import type { FastifyReply, FastifyRequest, onSendAsyncHookHandler } from 'fastify';

/** Which responses have an ETag, and for whom. */
export interface ConditionalGet {
  /** A secret of all processes, so that a tag says nothing of the content and is the same in each process. */
  readonly key: Buffer;
  /** Whether the body of a successful GET may have a tag. */
  readonly isWhole: (body: string) => boolean;
  /** The account of the caller; an empty text if there is none. A tag of one caller never matches for another. */
  readonly callerOf: (request: FastifyRequest) => string;
}

/** The request headers on which a response depends. */
const varies = ['Authorization', 'Accept-Language'];

/**
 * Adds an `ETag` to successful responses of a GET, and replaces the body by the status 304 if the caller has it (RFC 9110,
 * 13.1.2). The response was made as usual: a 304 saves only the transfer. The response may not be stored by caches.
 */
export function conditionalGet({ key, isWhole, callerOf }: ConditionalGet): onSendAsyncHookHandler {
  return async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200) return payload;
    if (typeof payload !== 'string' || !isWhole(payload)) return payload;
    const language = request.headers['accept-language'] ?? '';
    const tag = `"${digest(key, [callerOf(request), language, payload])}"`;
    reply.header('etag', tag).header('vary', variesWith(reply));
    if (!matches(request.headers['if-none-match'], tag)) return payload;
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  };
}

/** Each part is preceded by its length, so that two lists of parts never make the same text. */
function digest(key: Buffer, parts: readonly string[]): string {
  const hmac = createHmac('sha256', key).update('etag');
  for (const part of parts) hmac.update(`:${part.length}:`).update(part);
  return hmac.digest('base64url').slice(0, 27);
}

const variesWith = (reply: FastifyReply): string =>
  [...[reply.getHeader('vary') ?? []].flat(), ...varies].join(', ');

/** The comparison is weak, because a proxy that compresses makes a tag weak. `*` never matches: it names no body. */
const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined && header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
