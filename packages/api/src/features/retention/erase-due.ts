import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit, type AuditSubject } from '../audit/index.js';
import { eraseRows } from './erase-rows.js';
import { erasableClasses, findDue, type DueData, type ErasableClass } from './find-due.js';
import { lockRetention } from './lock-retention.js';
import type { Erased, RetentionTables } from './retention.entity.js';

const maxPerClass = 500;
const usualPauseMs = 3_600_000;

type Work = Pick<ActingContext, 'em' | 'loaders' | 'clock' | 'viewer' | 'announce' | 'newId' | 'rulebook'>;

/** A finished run. */
export interface Run {
  readonly erased: Erased;
  /** Whether nothing is left that must be erased now. */
  readonly isComplete: boolean;
}

/**
 * Erases what the policy no longer keeps, at most 500 rows of each kind. Each row has an audit entry. The run is recorded in
 * the same transaction, also when it erased nothing.
 */
export async function eraseDue(work: Work): Promise<Run> {
  return inTransaction(work, async (em) => {
    await lockRetention(em);
    const now = work.clock();
    const { retention: policy } = work.rulebook;
    const found: DueData[] = [];
    let isComplete = true;
    for (const dataClass of erasableClasses) {
      const due = await findDue(em, dataClass, policy, now, maxPerClass);
      isComplete &&= due.length < maxPerClass;
      await eraseRows(
        em,
        dataClass,
        due.map(({ rowId }) => rowId),
        now,
      );
      found.push(...due);
    }
    await recordAudit(em, work, ...found.map((due) => erasedEntry(due, policy.version)));
    const erased = countsOf(found);
    await kysely<RetentionTables>(em)
      .insertInto('retention_run')
      .values({
        id: work.newId(),
        at: now,
        policyVersion: policy.version,
        erased: JSON.stringify(erased) as never,
        digest: digestOf(found),
        isComplete,
      })
      .execute();
    return { erased, isComplete };
  });
}

/** Runs once an hour, and at once again while something is left. */
export async function eraseInBackground(work: Work): Promise<void> {
  const last = await lastRun(work.em);
  const isEarly = last !== null && work.clock().getTime() - last.at.getTime() < usualPauseMs;
  if (last === null || !last.isComplete || !isEarly) await eraseDue(work);
}

async function lastRun(em: EntityManager): Promise<{ at: Date; isComplete: boolean } | null> {
  const { rows } = await sql<{ at: Date; isComplete: boolean }>`
    select at, is_complete from retention_run order by at desc, id desc limit 1
  `.execute(kysely(em));
  return rows[0] ?? null;
}

/** What the entries of each kind are about: the row itself, or its case. */
const subjectOf = {
  REPORTER_CONTACT: 'REPORT',
  SITE_ACCESS: 'REPORT',
  REPORT_TEXT: 'REPORT',
  POLICE_TEXT: 'CASE',
  COMMENT: 'CASE',
  ADDRESS: 'CASE',
  OUTBOX: 'HAND_OVER',
  WORK_ITEM: 'WORK_ITEM',
} as const satisfies Readonly<Record<ErasableClass, AuditSubject>>;

const erasedEntry = ({ dataClass, rowId, caseId, dueAt }: DueData, policy: string) => ({
  action: 'DATA_ERASED' as const,
  subject: subjectOf[dataClass],
  subjectId: subjectOf[dataClass] === 'CASE' ? (caseId ?? rowId) : rowId,
  caseId,
  details: { dataClass, row: rowId, policy, due: dueAt.toISOString() },
});

const countsOf = (found: readonly DueData[]): Erased =>
  Object.fromEntries(
    erasableClasses
      .map((each) => [each, found.filter(({ dataClass }) => dataClass === each).length] as const)
      .filter(([, count]) => count > 0),
  );

/** The SHA-256 of what was erased, one line each, in order. It can be computed again from the audit entries. */
const digestOf = (found: readonly DueData[]): string =>
  createHash('sha256')
    .update(
      found
        .map(({ dataClass, rowId }) => `${dataClass} ${rowId}`)
        .sort()
        .join('\n'),
    )
    .digest('hex');
