import type { EntityManager } from '@mikro-orm/postgresql';
import { exposureOf, type Exposure, type ExposureLimit } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { WelfareTables } from './claim-period.entity.js';

/** A claim of a person on a case. */
interface Claim {
  readonly caseId: string;
  readonly accountId: string;
}

const daysKept = 8;

/**
 * Measures the work of a person. Colleagues are all other accounts. Rows older than the longest limit are not read, and
 * are deleted when anybody claims a case.
 */
export async function exposureOfPerson(
  em: EntityManager,
  { clock, rulebook }: Pick<ActingContext, 'clock' | 'rulebook'>,
  accountId: string,
): Promise<Exposure> {
  const at = clock();
  const periods = await kysely<WelfareTables>(em)
    .selectFrom('claim_period')
    .select(['accountId', 'startedAt as from', 'endsAt as to'])
    .where('endsAt', '>', oldestOf(at))
    .execute();
  return exposureOf(
    {
      own: periods.filter((period) => period.accountId === accountId),
      colleagues: periods.filter((period) => period.accountId !== accountId),
      at,
    },
    rulebook.exposure,
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

/** Records an alarm: a person works on a case in danger although a limit is reached. It names no case. */
export const noteExceeded = (
  em: EntityManager,
  context: ActingContext,
  accountId: string,
  reached: readonly ExposureLimit[],
): Promise<void> =>
  recordAudit(em, context, {
    action: 'EXPOSURE_EXCEEDED',
    subject: 'ACCOUNT',
    subjectId: accountId,
    caseId: null,
    details: { reached },
  });

const oldestOf = (at: Date): Date => new Date(at.getTime() - daysKept * 24 * 3_600_000);
