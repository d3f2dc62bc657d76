import type { EntityManager } from '@mikro-orm/postgresql';
import { audiencesToTell, type AnnouncementAudience, type AnnouncementType } from '@meldpunt/domain';
import type { Announce, AuditedChange } from '../../platform/announce.js';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { recordHandOver } from '../hand-overs/index.js';
import { lineOf } from './webhook-line.js';
import type { WebhookTables } from './webhook.entity.js';

/**
 * Creates an outbox message for each endpoint that subscribes to a change and may see it. A change without an audience
 * costs no statement. Any other change costs one statement, and more only if there are subscribers.
 */
export const webhookAnnouncer =
  ({ newId, isTest }: Pick<RequestContext, 'newId' | 'isTest'>): Announce =>
  async (em, at, changes) => {
    const announced = changes.flatMap((change) => {
      const audiences = audiencesToTell(factsOf(change));
      return audiences.length === 0 ? [] : [{ change, audiences }];
    });
    if (announced.length === 0) return;
    const endpoints = await subscribableEndpoints(em);
    for (const { change, audiences } of announced) {
      for (const { id } of endpoints.filter(({ audience, types }) =>
        isSubscribed(change, audiences, audience, types),
      ))
        await recordHandOver(em, { clock: () => at, newId, isTest }, draftOf(change, id));
    }
  };

/** Includes paused endpoints, because their messages wait for them. */
const subscribableEndpoints = (em: EntityManager) =>
  kysely<WebhookTables>(em)
    .selectFrom('webhook_endpoint')
    .select(['id', 'audience', 'types'])
    .where('status', 'in', ['ACTIVE', 'PAUSED'])
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

const isSubscribed = (
  { action }: AuditedChange,
  audiences: readonly AnnouncementAudience[],
  audience: AnnouncementAudience,
  types: readonly AnnouncementType[],
): boolean => audiences.includes(audience) && (types as readonly string[]).includes(action);

/** The audit entry identifies the event, so each event is sent once. Only announced actions come here. */
const draftOf = ({ entryId, action, subject, subjectId }: AuditedChange, endpointId: string) => ({
  ...lineOf(endpointId),
  event: action as AnnouncementType,
  eventKey: `WEBHOOK ${endpointId} ${entryId}`,
  subjectId,
  urgent: false,
  payload: { objectType: subject },
});

const factsOf = ({ action, details }: AuditedChange) => ({
  type: action,
  kind: codeIn(details, 'kind'),
  channel: codeIn(details, 'channel'),
});

function codeIn(details: AuditedChange['details'], name: string): string | null {
  const { [name]: value } = details;
  return typeof value === 'string' ? value : null;
}
