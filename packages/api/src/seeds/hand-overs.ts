import type { CalendarDate, ReferralKind, ReferralOutcome } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../platform/database/kysely.js';
import { acknowledgeReferral } from '../features/referrals/acknowledge-referral.js';
import { completeReferral } from '../features/referrals/complete-referral.js';
import { clearTakedown } from '../features/referrals/clear-takedown.js';
import { holdTakedown } from '../features/referrals/hold-takedown.js';
import type { HoldReason } from '../features/referrals/index.js';
import { recordReachabilityByHand } from '../features/removal/record-reachability-by-hand.js';
import type { RemovalEvidenceInput } from '../features/referrals/referral.inputs.js';
import { belgianRulebook, dayOf } from '../platform/rulebook.js';
import type { Found } from './casework.js';
import { contextOf, expectSuccess, onlyRow, type Desk } from './desk.js';
import type { PersonName } from './people.js';

/** The open referral of a case to a kind of recipient. */
export async function referralTo(desk: Desk, { caseId }: Found, kind: ReferralKind) {
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from referral
    where case_id = ${caseId} and kind = ${kind} and status not in ('COMPLETED', 'WITHDRAWN')
    order by created_at limit 1
  `.execute(kysely(contextOf(desk, 'analyst').em));
  const { id, version } = onlyRow(rows);
  return { referralId: id, expectedVersion: version };
}

const policeNumber = (desk: Desk): string =>
  `DEMO.${desk.random.whole(10_000, 99_999)}/${desk.end.getUTCFullYear()}`;

/** The liaison acknowledges a referral to police, with the number that police gave it. */
export const acknowledge = async (desk: Desk, found: Found, kind: 'POLICE' | 'POLICE_ABROAD') =>
  expectSuccess(
    acknowledgeReferral(
      { ...(await referralTo(desk, found, kind)), recipientReference: policeNumber(desk) },
      contextOf(desk, 'liaison'),
    ),
  );

/** The liaison holds the takedown, with a review in `days` days. */
export const hold = async (desk: Desk, found: Found, days: number, reason: HoldReason) =>
  expectSuccess(
    holdTakedown(
      { ...(await referralTo(desk, found, 'POLICE')), reviewOn: daysAhead(desk, days), reason },
      contextOf(desk, 'liaison'),
    ),
  );

const daysAhead = (desk: Desk, days: number): CalendarDate =>
  dayOf(new Date(desk.clock.now.getTime() + days * 24 * 3_600_000), belgianRulebook);

export const clear = async (desk: Desk, found: Found) =>
  expectSuccess(
    clearTakedown(
      { ...(await referralTo(desk, found, 'POLICE')), clearanceReference: policeNumber(desk) },
      contextOf(desk, 'liaison'),
    ),
  );

/**
 * Completes a referral: the liaison those to police, an analyst all others. The observations are recorded by another
 * person, because what one person says is not enough.
 */
export const complete = async (
  desk: Desk,
  found: Found,
  kind: ReferralKind,
  outcome: ReferralOutcome,
  removal?: RemovalEvidenceInput,
) => {
  const person: PersonName = kind === 'POLICE' || kind === 'POLICE_ABROAD' ? 'liaison' : 'analyst';
  const input = {
    ...(await referralTo(desk, found, kind)),
    outcome,
    ...(removal ? { removal: { ...removal, observedOfflineAt: [] } } : {}),
  };
  for (const observedAt of removal?.observedOfflineAt ?? []) {
    const sight = { contentItemId: found.itemId, outcome: 'SEEN_OFFLINE' as const, observedAt };
    await expectSuccess(recordReachabilityByHand(sight, contextOf(desk, 'supervisor')));
  }
  return expectSuccess(completeReferral(input, contextOf(desk, person)));
};

/** Evidence of removal: the provider confirmed it, and it was seen offline at these hours before now. */
export const saidAndSeenOffline = (desk: Desk, ...hoursAgo: readonly number[]): RemovalEvidenceInput => ({
  providerAnswered: true,
  observedOfflineAt: hoursAgo.map((hours) => new Date(desk.clock.now.getTime() - hours * 3_600_000)),
});
