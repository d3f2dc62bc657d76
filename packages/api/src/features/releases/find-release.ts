import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseFacts } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import { isId } from '../../platform/graphql/connection.js';
import type { ReleaseTables } from './release.entity.js';

/** Selects requests, each with its decision. */
export const selectReleases = (em: EntityManager) =>
  kysely<ReleaseTables>(em)
    .selectFrom('release_request')
    .leftJoin('release_decision', 'release_decision.requestId', 'release_request.id')
    .select([
      'release_request.id',
      'release_request.reportId',
      'release_request.caseId',
      'release_request.kind',
      'release_request.reason',
      'release_request.requestedBy',
      'release_request.requestedAt',
      'release_request.waitsUntil',
      'release_decision.decision',
      'release_decision.decidedBy',
      'release_decision.decidedAt',
      'release_decision.openUntil',
    ]);

export type ReleaseRow = NonNullable<
  Awaited<ReturnType<ReturnType<typeof selectReleases>['executeTakeFirst']>>
>;

/** What the rules need to know. */
export const factsOf = ({
  kind,
  requestedBy,
  waitsUntil,
  decision,
  openUntil,
}: ReleaseRow): ReleaseFacts => ({
  kind,
  requestedBy,
  waitsUntil,
  decision,
  openUntil,
});

/** Returns a request with its decision; `null` if it does not exist. */
export const findRelease = async (em: EntityManager, id: string): Promise<ReleaseRow | null> =>
  isId(id)
    ? ((await selectReleases(em).where('release_request.id', '=', id).executeTakeFirst()) ?? null)
    : null;
