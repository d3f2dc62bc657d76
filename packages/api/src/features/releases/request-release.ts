import type { EntityManager } from '@mikro-orm/postgresql';
import {
  mayRequestRelease,
  releaseQuotaSince,
  releaseWaitsUntil,
  type ReleaseKind,
  type ReleaseReason,
} from '@meldpunt/domain';
import { sql } from 'kysely';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { kysely } from '../../platform/database/kysely.js';
import { notFound, presentAs } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { isGiven, sealedReport, type SealedReport } from '../reports/index.js';
import { openWorkItem } from '../work-items/index.js';
import { claimsOf, holdingFirst } from './claims-of.js';
import { factsOf, findRelease, selectReleases } from './find-release.js';
import type { ReleaseTables } from './release.entity.js';
import type { RequestReleaseInput } from './release.inputs.js';
import { requestRefused } from './release.results.js';
import { presentRelease } from './release.type.js';

/**
 * Asks for the contact data or the site access of one report. A work item asks a second person to decide. Somebody who
 * has reached the quota raises an alarm, whether the request is refused or not.
 */
export async function requestRelease(
  { reportId, kind, reason }: RequestReleaseInput,
  context: SignedInContext,
) {
  const { viewer, rulebook } = context;
  const requested = await inTransaction(context, async (em) => {
    await oneRequestAtATime(em, viewer.id);
    const report = await sealedReport(em, reportId);
    if (report === null) return { result: notFound(), isAlarm: false };
    const at = context.clock();
    const claims = await claimsOf(em, report.caseIds, context);
    const facts = {
      kind,
      reason,
      isGiven: await isGiven(em, report, kind),
      holds: claims.map(({ hold }) => hold),
      ...(await requestsBy(em, report, kind, context)),
    };
    const allowed = mayRequestRelease(facts, rulebook.releases, at);
    const caseId = holdingFirst(claims) ?? report.caseIds[0] ?? null;
    const isAlarm = allowed.ok ? allowed.value.isAlarm : allowed.error.code === 'RELEASE_QUOTA_REACHED';
    if (isAlarm) await raiseAlarm(em, context, { kind, reason });
    if (!allowed.ok) return { result: requestRefused(allowed.error), isAlarm };
    if (caseId === null) throw new TypeError('a report without a case');
    const id = context.newId();
    await store(em, context, { id, reportId: report.id, caseId, kind, reason }, at);
    const stored = await findRelease(em, id);
    if (stored === null) throw new TypeError('a request written in this transaction was not found');
    return { result: presentAs('RequestReleaseSuccess', { release: presentRelease(stored, at) }), isAlarm };
  });
  if (requested.isAlarm)
    context.noteSecurity({
      action: 'release-quota-reached',
      reason: kind,
      accountId: viewer.id,
      roles: viewer.roles,
      requestId: context.requestId,
    });
  return requested.result;
}

/** Two requests of one person at once must not both pass below the quota. */
const oneRequestAtATime = (em: EntityManager, accountId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`release ${accountId}`}, 0))`.execute(kysely(em));

/** The earlier requests of the viewer: for this value of this report, and all that count for the quota. */
async function requestsBy(
  em: EntityManager,
  report: SealedReport,
  kind: ReleaseKind,
  { viewer, clock, rulebook }: SignedInContext,
) {
  const own = selectReleases(em)
    .where('release_request.requestedBy', '=', viewer.id)
    .where('release_request.kind', '=', kind);
  const earlier = await own.where('release_request.reportId', '=', report.id).execute();
  const counted = await own
    .where('release_request.requestedAt', '>', releaseQuotaSince(clock(), rulebook.releases))
    .execute();
  return { earlier: earlier.map(factsOf), requestedAt: counted.map(({ requestedAt }) => requestedAt) };
}

interface NewRequest {
  readonly id: string;
  readonly reportId: string;
  readonly caseId: string;
  readonly kind: ReleaseKind;
  readonly reason: ReleaseReason;
}

async function store(
  em: EntityManager,
  context: SignedInContext,
  request: NewRequest,
  at: Date,
): Promise<void> {
  const { id, reportId, caseId, kind, reason } = request;
  const waitsUntil = releaseWaitsUntil(at, context.rulebook.releases);
  await kysely<ReleaseTables>(em)
    .insertInto('release_request')
    .values({ ...request, requestedBy: context.viewer.id, requestedAt: at, waitsUntil })
    .execute();
  await recordAudit(em, context, {
    action: 'RELEASE_REQUESTED',
    subject: 'REPORT',
    subjectId: reportId,
    caseId,
    details: { release: id, kind, reason },
  });
  await openWorkItem(em, context, {
    kind: 'RELEASE_REQUESTED',
    cause: reason,
    subjectKey: id,
    caseId,
    urgent: reason === 'CHILD_IN_DANGER',
  });
}

/** The work item names the account, not a report: a supervisor looks at all its requests. */
async function raiseAlarm(
  em: EntityManager,
  context: SignedInContext,
  details: { readonly kind: ReleaseKind; readonly reason: ReleaseReason },
): Promise<void> {
  await recordAudit(em, context, {
    action: 'RELEASE_QUOTA_REACHED',
    subject: 'ACCOUNT',
    subjectId: context.viewer.id,
    caseId: null,
    details,
  });
  await openWorkItem(em, context, { kind: 'RELEASES_UNUSUAL', subjectKey: context.viewer.id, urgent: true });
}
