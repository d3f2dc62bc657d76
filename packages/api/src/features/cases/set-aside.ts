import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CaseStatus } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { recordAudit } from '../audit/index.js';
import type { CaseTables } from './content-item.entity.js';

/** What decides whether a case may be set aside, as far as this feature has it. */
export interface SetAsideCandidate {
  readonly id: string;
  readonly status: CaseStatus;
  readonly isSetAside: boolean;
  readonly statesDanger: boolean;
  readonly wasWorkedOn: boolean;
}

/**
 * Locks the cases with these ids until the transaction ends. The order is that of reports, so that these transactions
 * cannot deadlock.
 */
export async function lockSetAsideCandidates(
  em: EntityManager,
  ids: readonly string[],
): Promise<readonly SetAsideCandidate[]> {
  const { rows } = await sql<SetAsideCandidate>`
    select id, status, queue_band = 2 as is_set_aside,
      queue_band = 0 or exists (select from content_item where case_id = hotline_case.id and immediate_danger)
        as states_danger,
      version > 1 or assignee_id is not null as was_worked_on
    from hotline_case where id = any (${ids}::uuid[]) order by identity_key for update
  `.execute(kysely(em));
  return rows;
}

/** Puts locked cases behind all others in the queue. They stay open, and a new report puts a case back. */
export async function setCasesAside(
  em: EntityManager,
  context: SignedInContext,
  caseIds: readonly string[],
  dismissalId: string,
): Promise<void> {
  await kysely<CaseTables>(em)
    .updateTable('hotline_case')
    .set({ queueBand: 2, dismissalId })
    .where('id', 'in', [...caseIds])
    .execute();
  await audit(em, context, 'CASE_SET_ASIDE', caseIds, dismissalId);
}

/**
 * Puts the cases of a dismissal back where they were. Returns those that it found, and which are back already. They are
 * locked in the order of reports.
 */
export async function bringCasesBack(
  em: EntityManager,
  context: SignedInContext,
  dismissalId: string,
): Promise<readonly { readonly caseId: string; readonly wasBack: boolean }[]> {
  const { rows } = await sql<{ caseId: string; wasBack: boolean }>`
    select id as case_id, queue_band <> 2 as was_back from hotline_case where dismissal_id = ${dismissalId}::uuid
    order by identity_key for update
  `.execute(kysely(em));
  const caseIds = rows.filter(({ wasBack }) => !wasBack).map(({ caseId }) => caseId);
  if (caseIds.length > 0)
    await kysely<CaseTables>(em)
      .updateTable('hotline_case')
      .set({ queueBand: 1 })
      .where('id', 'in', caseIds)
      .execute();
  await audit(em, context, 'CASE_BROUGHT_BACK', caseIds, dismissalId);
  return rows;
}

/** How many cases belong to each of these dismissals, and how many of them are still set aside. */
export async function casesOfDismissals(
  em: EntityManager,
  dismissalIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly caseCount: number; readonly setAsideCount: number }>> {
  const { rows } = await sql<{ dismissalId: string; caseCount: number; setAsideCount: number }>`
    select dismissal_id, count(*)::int as case_count,
      (count(*) filter (where queue_band = 2))::int as set_aside_count
    from hotline_case where dismissal_id = any (${dismissalIds}::uuid[]) group by dismissal_id
  `.execute(kysely(em));
  return new Map(rows.map(({ dismissalId, ...counts }) => [dismissalId, counts]));
}

const audit = (
  em: EntityManager,
  context: SignedInContext,
  action: 'CASE_SET_ASIDE' | 'CASE_BROUGHT_BACK',
  caseIds: readonly string[],
  dismissalId: string,
): Promise<void> =>
  recordAudit(
    em,
    context,
    ...caseIds.map((id) => ({
      action,
      subject: 'CASE' as const,
      subjectId: id,
      caseId: id,
      details: { dismissalId },
    })),
  );
