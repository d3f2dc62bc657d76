import { ReleaseState } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { isAfter } from '../../platform/database/is-after.js';
import { badInput } from '../../platform/graphql/access-error.js';
import {
  connection,
  isId,
  pageFrom,
  readInstantKey,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { selectReleases } from './find-release.js';
import type { ReleaseFilter } from './release.inputs.js';
import { presentRelease, type ReleaseType } from './release.type.js';

/** One page of the requests, latest first, in one statement. */
export async function releasePage(
  filter: ReleaseFilter | null,
  page: PageArguments,
  { em, clock }: RequestContext,
): Promise<Connection<ReleaseType>> {
  const { first, after } = pageFrom(page, readInstantKey);
  const now = clock();
  const { state, requestedById, reportId } = idsIn(filter);
  const rows = await selectReleases(em)
    .$if(Boolean(requestedById), (query) =>
      query.where('release_request.requestedBy', '=', requestedById ?? ''),
    )
    .$if(Boolean(reportId), (query) => query.where('release_request.reportId', '=', reportId ?? ''))
    .$if(Boolean(state), (query) => query.where(sql<boolean>`${stateOf(now)} = any (${state ?? []}::text[])`))
    .where(isAfter(['release_request.requestedAt', 'release_request.id'], after, 'desc'))
    .orderBy('release_request.requestedAt', 'desc')
    .orderBy('release_request.id', 'desc')
    .limit(first + 1)
    .execute();
  return connection(
    rows,
    first,
    (row) => [row.requestedAt, row.id],
    (row) => presentRelease(row, now),
  );
}

/** `releaseStateAt` of the domain in SQL, so that a page can be filtered; a test compares both. */
const stateOf = (now: Date): RawBuilder<ReleaseState> => sql<ReleaseState>`case
  when release_decision.decision = 'REFUSE' then ${ReleaseState.REFUSED}
  when release_decision.decision is null and ${now}::timestamptz < release_request.waits_until then ${ReleaseState.WAITING}
  when release_decision.decision is null then ${ReleaseState.LAPSED}
  when ${now}::timestamptz < release_decision.open_until then ${ReleaseState.OPEN}
  else ${ReleaseState.ENDED} end`;

function idsIn(filter: ReleaseFilter | null): ReleaseFilter {
  for (const name of ['requestedById', 'reportId'] as const) {
    const id = filter?.[name];
    if (id !== null && id !== undefined && !isId(id))
      throw badInput(`filter.${name}`, `\`${name}\` is not a valid id.`);
  }
  return filter ?? {};
}
