import type { EntityManager } from '@mikro-orm/postgresql';
import { exposureOf, type Exposure, type ExposureLimit } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { WelfareTables } from './claim-period.entity.js';

type MeasureContext = Pick<ActingContext, 'clock' | 'rulebook'>;

/** A claim of a person on a case. */
interface Claim {
  readonly caseId: string;
  readonly accountId: string;
}

const daysKept = 8;

/** The job that opens the work item of an alarm. */
export const openExposureAlarmTask = 'open-exposure-alarm';

/** Measures the work of a person. Colleagues are all other accounts. */
export async function exposureOfPerson(
  em: EntityManager,
  context: MeasureContext,
  accountId: string,
): Promise<Exposure> {
  const [exposure] = await exposuresOf(em, context, [accountId]);
  return exposure as Exposure;
}

/**
 * Measures the work of several persons, in their order, with one statement. Rows older than the longest limit are not
 * read, and are deleted when anybody claims a case.
 */
export async function exposuresOf(
  em: EntityManager,
  { clock, rulebook }: MeasureContext,
  accountIds: readonly string[],
): Promise<readonly Exposure[]> {
  const at = clock();
  const periods = await kysely<WelfareTables>(em)
    .selectFrom('claim_period')
    .select(['accountId', 'startedAt as from', 'endsAt as to'])
    .where('endsAt', '>', oldestOf(at))
    .execute();
  return accountIds.map((accountId) =>
    exposureOf(
      {
        own: periods.filter((period) => period.accountId === accountId),
        colleagues: periods.filter((period) => period.accountId !== accountId),
        at,
      },
      rulebook.exposure,
    ),
  );
}

/** Notes that a claim begins or is extended. It ends any other claim on the case. */
export async function noteClaim(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'newId'>,
  { caseId, accountId }: Claim,
  endsAt: Date,
): Promise<void> {
  const at = context.clock();
  await noteClaimEnd(em, context, caseId);
  const db = kysely<WelfareTables>(em);
  await db.deleteFrom('claim_period').where('endsAt', '<=', oldestOf(at)).execute();
  await db
    .insertInto('claim_period')
    .values({ id: context.newId(), caseId, accountId, startedAt: at, endsAt })
    .execute();
}

/** Notes that the claim on a case ends now, unless it has already. */
export async function noteClaimEnd(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
  caseId: string,
): Promise<void> {
  await kysely<WelfareTables>(em)
    .updateTable('claim_period')
    .set({ endsAt: clock() })
    .where('caseId', '=', caseId)
    .where('endsAt', '>', clock())
    .execute();
}

/** Records an alarm, and tells the welfare role: a person works on a case in danger beyond a limit. It names no case. */
export async function noteExceeded(
  em: EntityManager,
  context: ActingContext,
  accountId: string,
  reached: readonly ExposureLimit[],
): Promise<void> {
  await recordAudit(em, context, {
    action: 'EXPOSURE_EXCEEDED',
    subject: 'ACCOUNT',
    subjectId: accountId,
    caseId: null,
    details: { reached },
  });
  await enqueue(em, { task: openExposureAlarmTask, payload: { accountId }, runAt: context.clock() });
}

/** Periods that ended before this are not read. */
export const oldestOf = (at: Date): Date => new Date(at.getTime() - daysKept * 24 * 3_600_000);
