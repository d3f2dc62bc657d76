import type { CountryCode } from '../country-code.js';
import type { ReferralStatus } from './referral-status.js';
import { isPoliceKind, type ReferralKind, type RouteLeg, type RouteOutcome } from '../routing/leg.js';

/** A hand-over from an earlier routing. @public */
export interface ExistingReferral {
  readonly id: string;
  readonly kind: ReferralKind;
  readonly country: CountryCode | null;
  readonly status: ReferralStatus;
}

/** What to do with the existing hand-overs when a content item is routed again. @public */
export interface Reconciliation<Existing extends ExistingReferral = ExistingReferral> {
  /** Still wanted, or unchanged while a person decides. */
  readonly keep: readonly Existing[];
  readonly create: readonly RouteLeg[];
  /** No longer wanted and not sent yet. */
  readonly withdraw: readonly Existing[];
  /** No longer wanted but already with the recipient. They continue, and the recipient may want to be told. */
  readonly overtaken: readonly Existing[];
}

const stages: Readonly<Record<ReferralStatus, 'HERE' | 'THERE' | 'ENDED'>> = {
  AWAITING_CLEARANCE: 'HERE',
  ON_HOLD: 'HERE',
  READY: 'HERE',
  FAILED: 'HERE',
  SENT: 'THERE',
  ACKNOWLEDGED: 'THERE',
  COMPLETED: 'ENDED',
  WITHDRAWN: 'ENDED',
};

const keyOf = ({ kind, country }: Pick<RouteLeg, 'kind' | 'country'>) => `${kind} ${country ?? ''}`;

const isUrgentPart = ({ kind, country, because }: RouteLeg): boolean =>
  kind === 'POLICE' && country === null && because.length === 1 && because[0] === 'IMMEDIATE_DANGER';

/**
 * The leg that a referral already serves. Police at home get an item once: a referral made before a country was known
 * serves the leg that names one, and any referral to them serves the leg that exists only because of danger.
 */
function legServedBy(referral: ExistingReferral, wanted: ReadonlyMap<string, RouteLeg>): string | undefined {
  const exact = keyOf(referral);
  if (wanted.has(exact) || !isPoliceKind(referral.kind)) return wanted.has(exact) ? exact : undefined;
  const toPolice = [...wanted].filter(([, { kind }]) => isPoliceKind(kind));
  if (referral.country === null)
    return (toPolice.find(([, { kind }]) => kind === 'POLICE') ?? toPolice[0])?.[0];
  return toPolice.find(([, leg]) => isUrgentPart(leg))?.[0];
}

/**
 * Compares the existing hand-overs with the legs now wanted, by kind and country.
 *
 * No leg is lost: each wanted leg is matched by an active referral or created, and each active referral is in exactly
 * one list. Ended referrals match nothing, so content that came back is handed over again. While the new route is
 * `HELD` nothing is withdrawn, because an unknown route is no reason to withdraw.
 * @public
 */
export function reconcileLegs<Existing extends ExistingReferral>(
  existing: readonly Existing[],
  wanted: readonly RouteLeg[],
  outcome: RouteOutcome = 'ROUTED',
): Reconciliation<Existing> {
  const missing = new Map(wanted.map((each) => [keyOf(each), each]));
  const all: ReadonlyMap<string, RouteLeg> = new Map(missing);
  const keep: Existing[] = [];
  const withdraw: Existing[] = [];
  const overtaken: Existing[] = [];
  for (const referral of existing) {
    const stage = stages[referral.status];
    if (stage === 'ENDED') continue;
    const served = legServedBy(referral, all);
    if (served !== undefined) {
      missing.delete(served);
      keep.push(referral);
    } else if (stage === 'THERE') overtaken.push(referral);
    else if (outcome === 'HELD') keep.push(referral);
    else withdraw.push(referral);
  }
  return { keep, create: [...missing.values()], withdraw, overtaken };
}
