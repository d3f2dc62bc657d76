import type { RequestContext } from '../../platform/context.js';
import { isAfter } from '../../platform/database/is-after.js';
import { kysely } from '../../platform/database/kysely.js';
import { badInput } from '../../platform/graphql/access-error.js';
import {
  connection,
  isId,
  pageFrom,
  readInstantKey,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { dayOf } from '../../platform/rulebook.js';
import { selectHolds } from './find-holds.js';
import type { RetentionTables } from './retention.entity.js';
import type { LegalHoldFilter } from './retention.inputs.js';
import { presentErased, presentHold, type LegalHoldType, type RetentionRunType } from './retention.type.js';

/** One page of the legal holds, latest first, in one statement. */
export async function legalHoldPage(
  filter: LegalHoldFilter | null,
  page: PageArguments,
  { em, clock, rulebook }: RequestContext,
): Promise<Connection<LegalHoldType>> {
  const { first, after } = pageFrom(page, readInstantKey);
  const { isInForce, caseId } = filter ?? {};
  if (caseId !== null && caseId !== undefined && !isId(caseId))
    throw badInput('filter.caseId', '`caseId` is not a valid id.');
  const rows = await selectHolds(em)
    .$if(typeof isInForce === 'boolean', (query) =>
      query.where('legal_hold_end.liftedAt', isInForce === true ? 'is' : 'is not', null),
    )
    .$if(Boolean(caseId), (query) => query.where('legal_hold.caseId', '=', caseId ?? ''))
    .where(isAfter(['legal_hold.placedAt', 'legal_hold.id'], after, 'desc'))
    .orderBy('legal_hold.placedAt', 'desc')
    .orderBy('legal_hold.id', 'desc')
    .limit(first + 1)
    .execute();
  const today = dayOf(clock(), rulebook);
  return connection(
    rows,
    first,
    (row) => [row.placedAt, row.id],
    (row) => presentHold(row, today),
  );
}

/** One page of the runs, latest first, in one statement. */
export async function retentionRunPage(
  page: PageArguments,
  { em }: Pick<RequestContext, 'em'>,
): Promise<Connection<RetentionRunType>> {
  const { first, after } = pageFrom(page, readInstantKey);
  const rows = await kysely<RetentionTables>(em)
    .selectFrom('retention_run')
    .selectAll()
    .where(isAfter(['at', 'id'], after, 'desc'))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(first + 1)
    .execute();
  return connection(
    rows,
    first,
    (row) => [row.at, row.id],
    (row) => ({ ...row, erased: presentErased(row.erased) }),
  );
}
