import type { CountryCode } from '../country-code.js';
import type { Hotline } from '../inhope/hotline.js';

/** Who a referral is addressed to. @public */
export const ReferralKind = {
  POLICE: 'POLICE',
  HOSTING_PROVIDER: 'HOSTING_PROVIDER',
  INHOPE_HOTLINE: 'INHOPE_HOTLINE',
  POLICE_ABROAD: 'POLICE_ABROAD',
  /** An authority of the home country beside the police, or instead of them where its law says so. */
  AUTHORITY: 'AUTHORITY',
} as const;
export type ReferralKind = keyof typeof ReferralKind;

/** The kinds that go to police, at home or through them abroad. @public */
export const policeKinds: readonly ReferralKind[] = [ReferralKind.POLICE, ReferralKind.POLICE_ABROAD];

/** Whether a referral of this kind goes to police. @public */
export const isPoliceKind = (kind: ReferralKind): boolean => policeKinds.includes(kind);

/** What must be lifted before a leg may leave. @public */
export const Gate = { POLICE_CLEARANCE: 'POLICE_CLEARANCE', COURT_ORDER: 'COURT_ORDER' } as const;
export type Gate = keyof typeof Gate;

/** What the rules want done with one content item. `HELD` waits for a person and says why. @public */
export const RouteOutcome = { ROUTED: 'ROUTED', HELD: 'HELD', CLOSED: 'CLOSED' } as const;
export type RouteOutcome = keyof typeof RouteOutcome;

/** One hand-over to one kind of recipient. @public */
export interface RouteLeg {
  readonly kind: ReferralKind;
  /** The hosting country the leg serves; `null` where there is none. */
  readonly country: CountryCode | null;
  readonly hotlines: readonly Hotline[];
  readonly gate: Gate | null;
  /** Codes of the reasons, most decisive first. */
  readonly because: readonly string[];
}

/** Who acts next on one content item, and because of what. @public */
export interface Route {
  readonly outcome: RouteOutcome;
  /** Legs may accompany any outcome: immediate danger sends police a leg even when the rest is held. */
  readonly legs: readonly RouteLeg[];
  readonly because: readonly string[];
}
