import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import {
  invalidInput,
  notFound,
  presentAs,
  transitionNotAllowed,
} from '../../platform/graphql/user-error.js';
import { recordAudit, type AuditAction, type AuditDetails } from '../audit/index.js';
import { expediteQueue, recordHandOver } from '../hand-overs/index.js';
import { newSecret } from './signing-secret.js';
import { lineOf, testEvent } from './webhook-line.js';
import type { EndpointStatus } from './webhook.entity.js';
import type { RotateWebhookSecretInput } from './webhook.inputs.js';
import type { WebhookEndpoint, WebhookTables } from './webhook.entity.js';
import { presentWebhook } from './webhook.type.js';

type Step = 'PAUSE' | 'RESUME' | 'ROTATE' | 'TEST' | 'REMOVE';

/** The allowed steps for an endpoint. An endpoint whose receiver is gone can only be removed. */
const stepsOf: Readonly<Record<EndpointStatus, readonly Step[]>> = {
  ACTIVE: ['PAUSE', 'ROTATE', 'TEST', 'REMOVE'],
  PAUSED: ['RESUME', 'ROTATE', 'REMOVE'],
  DISABLED: ['REMOVE'],
  REMOVED: [],
};

const defaultOverlapHours = 24;
const maxOverlapHours = 168;

/** Pauses an endpoint. New messages wait until it is resumed. */
export const pauseWebhook = (id: string, context: SignedInContext) =>
  changeWebhook(id, 'PAUSE', context, async (em, { id: found }) => {
    const webhook = await update(em, found, { status: 'PAUSED' });
    await audit(em, context, 'WEBHOOK_PAUSED', found);
    return presentAs('PauseWebhookSuccess', { webhook });
  });

/** Resumes an endpoint. Waiting messages are delivered now, in order. */
export const resumeWebhook = (id: string, context: SignedInContext) =>
  changeWebhook(id, 'RESUME', context, async (em, { id: found }) => {
    const webhook = await update(em, found, { status: 'ACTIVE' });
    await audit(em, context, 'WEBHOOK_RESUMED', found);
    await expediteQueue(em, lineOf(found), context.clock());
    return presentAs('ResumeWebhookSuccess', { webhook });
  });

/**
 * Gives the endpoint a new secret, which is returned only once. For a limited time messages are also signed with the
 * old one.
 */
export async function rotateWebhookSecret(input: RotateWebhookSecretInput, context: SignedInContext) {
  const { webhookId } = input;
  const overlapHours = input.overlapHours ?? defaultOverlapHours;
  if (overlapHours < 0 || overlapHours > maxOverlapHours)
    return invalidInput([
      { path: '/overlapHours', code: 'OUT_OF_RANGE', detail: { code: 'HOURS', max: maxOverlapHours } },
    ]);
  return changeWebhook(webhookId, 'ROTATE', context, async (em, endpoint) => {
    const { secret, sealed, store } = await newSecret(context, endpoint.id);
    const until = new Date(context.clock().getTime() + overlapHours * 3_600_000);
    await store(em);
    const webhook = await update(em, endpoint.id, {
      secretSealed: sealed,
      previousSecretSealed: overlapHours === 0 ? null : endpoint.secretSealed,
      previousSecretUntil: overlapHours === 0 ? null : until,
    });
    await audit(em, context, 'WEBHOOK_SECRET_ROTATED', endpoint.id, { overlapHours });
    return presentAs('RotateWebhookSecretSuccess', { webhook, secret });
  });
}

/** Queues a test message behind the other messages of the endpoint. */
export const sendTestEvent = (id: string, context: SignedInContext) =>
  changeWebhook(id, 'TEST', context, async (em, endpoint) => {
    await recordHandOver(em, context, {
      ...lineOf(endpoint.id),
      event: testEvent,
      eventKey: `WEBHOOK ${endpoint.id} ${testEvent} ${context.newId()}`,
      subjectId: endpoint.id,
      urgent: false,
      payload: { objectType: 'WEBHOOK' },
    });
    await audit(em, context, 'WEBHOOK_TESTED', endpoint.id);
    return presentAs('SendTestEventSuccess', { webhook: presentWebhook(endpoint) });
  });

/** Locks an endpoint and changes it if the step is allowed. */
export async function changeWebhook<Success>(
  id: string,
  step: Step,
  context: SignedInContext,
  change: (em: EntityManager, endpoint: WebhookEndpoint) => Promise<Success>,
) {
  if (!isId(id)) return notFound();
  return inTransaction(context, async (em) => {
    const { rows } = await sql<WebhookEndpoint>`
      select * from webhook_endpoint where id = ${id} for update
    `.execute(kysely(em));
    const [endpoint] = rows;
    if (endpoint === undefined || endpoint.status === 'REMOVED') return notFound();
    if (!stepsOf[endpoint.status].includes(step))
      return transitionNotAllowed(endpoint.status, stepsOf[endpoint.status]);
    return change(em, endpoint);
  });
}

const update = async (
  em: EntityManager,
  id: string,
  values: Partial<
    Pick<WebhookEndpoint, 'status' | 'secretSealed' | 'previousSecretSealed' | 'previousSecretUntil'>
  >,
) =>
  presentWebhook(
    await kysely<WebhookTables>(em)
      .updateTable('webhook_endpoint')
      .set(values)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  );

const audit = (
  em: EntityManager,
  context: SignedInContext,
  action: AuditAction,
  subjectId: string,
  details: AuditDetails = {},
) => recordAudit(em, context, { action, subject: 'WEBHOOK', subjectId, caseId: null, details });
