import type { EntityManager } from '@mikro-orm/postgresql';
import { keepTypedText, type ReportDraft } from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { keyedHash } from '../../platform/crypto/sealed.js';
import { recordAudit } from '../audit/index.js';
import { openOrJoinCases, targetOfAddress, targetOfPlace } from '../cases/index.js';
import { referReportedDanger } from '../referrals/index.js';
import { sealReport } from './seal-report.js';
import { newReceipt, type Receipt } from './receipt.js';
import type { ReportTables } from './report.entity.js';

type Draft = ReportDraft;

export type SubmittedReport =
  | {
      readonly outcome: 'ACCEPTED';
      /** `JOINED` if all its addresses already had an open case; `REPEATED` if its key was received before. */
      readonly how: 'RECEIVED' | 'JOINED' | 'REPEATED';
      readonly receipt: string;
      readonly draft: Draft;
    }
  | { readonly outcome: 'IDEMPOTENCY_KEY_REUSED' };

/**
 * Submits a report of a citizen. Stores it, opens or joins a case for each address and place, informs police of a
 * child in danger, and creates the receipt. All of it commits in one transaction. A repeated idempotency key changes
 * nothing and returns the same result, also for concurrent requests.
 */
export async function submitReport(draft: Draft, context: RequestContext): Promise<SubmittedReport> {
  const taken = await takeReport(draft, context);
  const isLost = taken.outcome === 'IDEMPOTENCY_KEY_REUSED' && draft.immediateDanger;
  return isLost ? takeReport(withOwnKey(draft, context), context) : taken;
}

/**
 * A report of danger is accepted even if its idempotency key belongs to another report. Its key is then a hash of its key
 * and its content, so that a repetition is still recognised.
 */
const withOwnKey = (draft: Draft, { keys }: RequestContext): Draft => ({
  ...draft,
  idempotencyKey: payloadHash(keys.receipt, draft).toString('base64url'),
  problems: [...draft.problems, { path: '/idempotencyKey', code: 'KEY_USED_BEFORE' }],
});

async function takeReport(draft: Draft, context: RequestContext): Promise<SubmittedReport> {
  const receipt = newReceipt(context.keys.receipt, draft.idempotencyKey);
  return inTransaction(context, async (em) => {
    const reportId = context.newId();
    const isNew = await insertReport(em, context, reportId, receipt, draft);
    if (!isNew) return repeated(em, context, receipt, draft);
    const targets = [
      ...draft.addresses.accepted.map(targetOfAddress),
      ...draft.places.map((place, at) => targetOfPlace(place, `${reportId} ${at}`)),
    ];
    const cases = await openOrJoinCases(em, context, targets, draft.immediateDanger);
    await kysely<ReportTables>(em)
      .insertInto('reported_address')
      .values(
        cases.map(({ target, caseId }) => ({
          id: context.newId(),
          reportId,
          caseId,
          url: keepTypedText(target.reported),
        })),
      )
      .execute();
    await recordAudit(em, context, {
      action: 'REPORT_SUBMITTED',
      subject: 'REPORT',
      subjectId: reportId,
      caseId: null,
      details: { addresses: cases.length, rejected: draft.addresses.rejected.length },
    });
    if (draft.immediateDanger) {
      const caseIds = cases.map(({ caseId }) => caseId);
      await referReportedDanger(em, context, reportId, caseIds);
    }
    const how = cases.every(({ isNew }) => !isNew) ? 'JOINED' : 'RECEIVED';
    return { outcome: 'ACCEPTED', how, receipt: receipt.text, draft };
  });
}

/**
 * Inserts the report unless its idempotency key already exists. Waits for a concurrent transaction with the same key.
 * The receipt of that transaction is the same, so a conflict on the key or on the receipt means that the report
 * exists.
 */
async function insertReport(
  em: EntityManager,
  context: RequestContext,
  id: string,
  receipt: Receipt,
  draft: Draft,
): Promise<boolean> {
  const { clock, keys } = context;
  const { fields, store } = await sealReport(context, id, {
    ...draft,
    typed: [...draft.typed.urls, ...draft.typed.places],
  });
  const inserted = await kysely<ReportTables>(em)
    .insertInto('report')
    .values({
      id,
      receiptHash: receipt.hash,
      receivedAt: clock(),
      language: draft.language,
      observedAt: draft.observedAt,
      siteType: draft.siteType,
      statesImmediateDanger: draft.immediateDanger,
      ...fields,
      idempotencyHash:
        draft.idempotencyKey === null ? null : keyedHash(keys.receipt, `key ${draft.idempotencyKey}`),
      payloadHash: draft.idempotencyKey === null ? null : payloadHash(keys.receipt, draft),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) return false;
  await store(em);
  return true;
}

/**
 * The report that was received with the key of a draft: `OTHER` if its content is another, `null` if there is none. Without a
 * key there is none.
 */
export async function earlierReport(
  draft: Draft,
  { em, keys }: Pick<RequestContext, 'em' | 'keys'>,
): Promise<{ readonly receipt: string } | 'OTHER' | null> {
  return draft.idempotencyKey === null
    ? null
    : sameReport(em, keys.receipt, newReceipt(keys.receipt, draft.idempotencyKey), draft);
}

/** The result for a repeated idempotency key: the same receipt, if the content is the same. */
async function repeated(
  em: EntityManager,
  { keys }: RequestContext,
  receipt: Receipt,
  draft: Draft,
): Promise<SubmittedReport> {
  const earlier = await sameReport(em, keys.receipt, receipt, draft);
  return earlier === null || earlier === 'OTHER'
    ? { outcome: 'IDEMPOTENCY_KEY_REUSED' }
    : { outcome: 'ACCEPTED', how: 'REPEATED', receipt: earlier.receipt, draft };
}

/** The stored report with this receipt: `OTHER` if its content is not that of the draft, `null` if there is none. */
async function sameReport(
  em: EntityManager,
  key: Buffer,
  receipt: Receipt,
  draft: Draft,
): Promise<{ readonly receipt: string } | 'OTHER' | null> {
  const stored = await kysely<ReportTables>(em)
    .selectFrom('report')
    .select('payloadHash')
    .where('receiptHash', '=', receipt.hash)
    .executeTakeFirst();
  if (stored === undefined) return null;
  const isSame = stored.payloadHash?.equals(payloadHash(key, draft)) ?? false;
  return isSame ? { receipt: receipt.text } : 'OTHER';
}

const payloadHash = (key: Buffer, draft: Draft): Buffer => keyedHash(key, `payload ${JSON.stringify(draft)}`);
