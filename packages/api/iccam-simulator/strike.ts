import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Faults } from './faults.js';
import { Refusal } from './refusal.js';
import type { Sessions } from './sessions.js';

const severed = Symbol('severed');

/** Marks the internal copy of a repeated request; faults do not affect it. */
const repeated = 'x-simulator-repeated';

/** Applies the active faults to matching calls. */
export function letFaultsStrike(app: FastifyInstance, faults: Faults, sessions: Sessions): void {
  app.addHook('preHandler', async (request, reply) => {
    if (request.headers[repeated] !== undefined) return;
    const fault = faults.next(request.method, request.url);
    switch (fault?.kind) {
      case undefined:
      case 'OUTAGE':
        return;
      case 'RESET':
        reply.hijack();
        request.raw.socket.resetAndDestroy();
        return;
      case 'LOST_ANSWER':
        Object.assign(request, { [severed]: true });
        return;
      case 'TWICE':
        await again(app, request);
        return;
      case 'SLOW':
        await sleep(fault.delayMs);
        return;
      case 'SIGNED_OUT':
        sessions.forget();
        return;
      case 'REFUSED':
        askToWait(reply, fault);
        throw new Refusal(fault.status, 'REFUSED', 'Refused by order');
      case 'UNAVAILABLE':
      case 'THROTTLED':
        askToWait(reply, fault);
        throw fault.kind === 'THROTTLED'
          ? new Refusal(429, 'THROTTLED', 'Too many calls')
          : new Refusal(503, 'UNAVAILABLE', 'Down for maintenance');
    }
  });
  app.addHook('onSend', async (request, _reply, payload) => {
    if (severed in request) request.raw.socket.resetAndDestroy();
    return payload;
  });
}

const askToWait = (
  reply: FastifyReply,
  { retryAfterSeconds }: { readonly retryAfterSeconds?: number | undefined },
): void => {
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
};

/** Executes the request once more inside the server, before the request that gets the response. */
async function again(
  app: FastifyInstance,
  {
    method,
    url,
    headers,
    body,
  }: { method: string; url: string; headers: Record<string, unknown>; body: unknown },
): Promise<void> {
  const { authorization } = headers as { authorization?: string };
  await app.inject({
    method: method as 'GET' | 'POST' | 'PUT',
    url,
    headers: { [repeated]: '1', ...(authorization === undefined ? {} : { authorization }) },
    ...(body === undefined || body === null ? {} : { payload: body as object }),
  });
}
