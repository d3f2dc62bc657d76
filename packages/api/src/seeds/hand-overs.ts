import type { CalendarDate, ReferralKind, ReferralOutcome } from '@meldpunt/domain';
import { kysely } from '../platform/database/kysely.js';
import { acknowledgeReferral } from '../features/referrals/acknowledge-referral.js';
import { completeReferral } from '../features/referrals/complete-referral.js';
import { clearTakedown } from '../features/referrals/clear-takedown.js';
import { holdTakedown } from '../features/referrals/hold-takedown.js';
import type { HoldReason } from '../features/referrals/index.js';
import type { RemovalEvidenceInput } from '../features/referrals/referral.inputs.js';
import type { ReferralTables } from '../features/referrals/index.js';
import { belgianRulebook, dayOf } from '../platform/rulebook.js';
import type { Found } from './casework.js';
import { contextOf, done, type Desk } from './desk.js';
import type { PersonName } from './people.js';

/** The referral of a case to a kind of recipient that has not ended. */
export async function referralTo(desk: Desk, { caseId }: Found, kind: ReferralKind) {
  const { id, version } = await kysely<ReferralTables>(contextOf(desk, 'analyst').em)
    .selectFrom('referral')
    .select(['id', 'version'])
    .where('caseId', '=', caseId)
    .where('kind', '=', kind)
    .where('status', 'not in', ['COMPLETED', 'WITHDRAWN'])
    .orderBy('createdAt')
    .executeTakeFirstOrThrow();
  return { referralId: id, expectedVersion: version };
}

const policeNumber = (desk: Desk): string =>
  `DEMO.${desk.random.whole(10_000, 99_999)}/${desk.end.getUTCFullYear()}`;

/** The liaison confirms a referral to police, with police's own number. */
export const acknowledge = async (desk: Desk, found: Found, kind: 'POLICE' | 'POLICE_ABROAD') =>
  done(
    acknowledgeReferral(
      { ...(await referralTo(desk, found, kind)), recipientReference: policeNumber(desk) },
      contextOf(desk, 'liaison'),
    ),
  );

/** The liaison asks that content stays up, until a review so many days away. */
export const hold = async (desk: Desk, found: Found, days: number, reason: HoldReason) =>
  done(
    holdTakedown(
      { ...(await referralTo(desk, found, 'POLICE')), reviewOn: daysAhead(desk, days), reason },
      contextOf(desk, 'liaison'),
    ),
  );

const daysAhead = (desk: Desk, days: number): CalendarDate =>
  dayOf(new Date(desk.clock.now.getTime() + days * 24 * 3_600_000), belgianRulebook);

export const clear = async (desk: Desk, found: Found) =>
  done(
    clearTakedown(
      { ...(await referralTo(desk, found, 'POLICE')), clearanceReference: policeNumber(desk) },
      contextOf(desk, 'liaison'),
    ),
  );

/** Ends a referral; those to police by the liaison, the others by a caseworker. */
export const complete = async (
  desk: Desk,
  found: Found,
  kind: ReferralKind,
  outcome: ReferralOutcome,
  removal?: RemovalEvidenceInput,
) => {
  const person: PersonName = kind === 'POLICE' || kind === 'POLICE_ABROAD' ? 'liaison' : 'analyst';
  const input = { ...(await referralTo(desk, found, kind)), outcome, ...(removal ? { removal } : {}) };
  return done(completeReferral(input, contextOf(desk, person)));
};

/** The provider said so, and it was seen offline so many hours ago. */
export const saidAndSeenOffline = (desk: Desk, ...hoursAgo: readonly number[]): RemovalEvidenceInput => ({
  providerAnswered: true,
  observedOfflineAt: hoursAgo.map((hours) => new Date(desk.clock.now.getTime() - hours * 3_600_000)),
});
