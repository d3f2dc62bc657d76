import type { EntityManager } from '@mikro-orm/postgresql';
import { audiencesToTell, type AnnouncementAudience, type AnnouncementType } from '@meldpunt/domain';
import type { Announce, AuditedChange } from '../../platform/announce.js';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { recordHandOver } from '../hand-overs/index.js';
import { lineOf } from './webhook-line.js';
import type { WebhookTables } from './webhook.entity.js';

/**
 * Writes for every endpoint a hand-over of each change that it may hear and asked for. A change that nobody may hear
 * costs nothing, any other one statement, and more only where somebody listens.
 */
export const webhookAnnouncer =
  ({ newId, isTest }: Pick<RequestContext, 'newId' | 'isTest'>): Announce =>
  async (em, at, changes) => {
    const audible = changes.flatMap((change) => {
      const audiences = audiencesToTell(factsOf(change));
      return audiences.length === 0 ? [] : [{ change, audiences }];
    });
    if (audible.length === 0) return;
    const endpoints = await listening(em);
    for (const { change, audiences } of audible) {
      for (const { id } of endpoints.filter(({ audience, types }) =>
        hears(change, audiences, audience, types),
      ))
        await recordHandOver(em, { clock: () => at, newId, isTest }, draftOf(change, id));
    }
  };

/** Paused ones too: what happens meanwhile waits for them. */
const listening = (em: EntityManager) =>
  kysely<WebhookTables>(em)
    .selectFrom('webhook_endpoint')
    .select(['id', 'audience', 'types'])
    .where('status', 'in', ['ACTIVE', 'PAUSED'])
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

const hears = (
  { action }: AuditedChange,
  audiences: readonly AnnouncementAudience[],
  audience: AnnouncementAudience,
  types: readonly AnnouncementType[],
): boolean => audiences.includes(audience) && (types as readonly string[]).includes(action);

/** The entry in the trail names the event: it is told once, and a further one of the same thing again. */
const draftOf = ({ entryId, action, subject, subjectId }: AuditedChange, endpointId: string) => ({
  ...lineOf(endpointId),
  event: action,
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
