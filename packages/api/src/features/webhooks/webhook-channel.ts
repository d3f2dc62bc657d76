import { handlingMarkText, type HandlingMark } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { WorkContext } from '../../platform/work-context.js';
import { isId } from '../../platform/graphql/connection.js';
import type { Outbound } from '../../platform/outbound/outbound.js';
import type { Attempt, ChannelPort, HandOver } from '../hand-overs/index.js';
import { attemptOfResponse } from './attempt-of-response.js';
import { endpointGone } from './endpoint-gone.js';
import { numberMessage } from './number-message.js';
import { signaturesOf } from './signing-secret.js';
import { testEvent } from './webhook-line.js';
import type { WebhookEndpoint, WebhookTables } from './webhook.entity.js';

const timeoutMs = 10_000;

/** How often messages of a paused endpoint are checked. Resuming the endpoint ends the wait at once. */
const pausedMs = 24 * 3_600_000;

/**
 * Sends signed messages to external systems. A message says only that an event happened to an object. All attempts of
 * a message have the same id and number. Each attempt has its own timestamp and signatures.
 */
export const webhookChannel = (outbound: Outbound): ChannelPort => ({
  async deliver(handOver, work) {
    const endpoint = await endpointOf(handOver, work);
    switch (endpoint?.status) {
      case undefined:
      case 'REMOVED':
        return { outcome: 'CALLED_OFF', because: 'WEBHOOK_REMOVED' };
      case 'DISABLED':
        return { outcome: 'CALLED_OFF', because: 'WEBHOOK_GONE' };
      case 'PAUSED':
        return { outcome: 'POSTPONED', until: new Date(work.clock().getTime() + pausedMs) };
      case 'ACTIVE':
        return send(outbound, endpoint as WebhookEndpoint, handOver, work);
    }
  },
});

async function endpointOf(
  { recipient }: HandOver,
  { em }: WorkContext,
): Promise<WebhookEndpoint | undefined> {
  if (!isId(recipient)) return undefined;
  return kysely<WebhookTables>(em)
    .selectFrom('webhook_endpoint')
    .selectAll()
    .where('id', '=', recipient)
    .executeTakeFirst();
}

async function send(
  outbound: Outbound,
  endpoint: WebhookEndpoint,
  handOver: HandOver,
  work: WorkContext,
): Promise<Attempt> {
  const sequence = await numberMessage(handOver, work);
  const now = work.clock();
  const { id } = handOver;
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const body = bodyOf(handOver, sequence, work.rulebook.handling.webhook);
  const answer = await outbound.request(endpoint.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': await signaturesOf({ id, timestamp, body }, endpoint, work),
    },
    body,
    timeoutMs,
    maxBytes: 0,
  });
  return attemptOfResponse(answer, {
    sequence,
    attempt: handOver.attempts,
    now,
    mode: outbound.mode,
    gone: endpointGone(endpoint.id, work),
  });
}

/** The complete body. The receiver reads further data about the object from the API. */
const bodyOf = (handOver: HandOver, sequence: number, handling: HandlingMark): string =>
  JSON.stringify({
    id: handOver.id,
    sequence,
    at: handOver.createdAt.toISOString(),
    type: handOver.event,
    objectType: handOver.payload['objectType'],
    objectId: handOver.subjectId,
    isTest: handOver.isTest || handOver.event === testEvent,
    handling: handlingMarkText[handling],
  });
