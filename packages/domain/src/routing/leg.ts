import type { CountryCode } from '../country-code.js';
import type { Hotline } from '../inhope/hotline.js';

/** The kinds of recipient of a referral. @public */
export const ReferralKind = {
  POLICE: 'POLICE',
  HOSTING_PROVIDER: 'HOSTING_PROVIDER',
  INHOPE_HOTLINE: 'INHOPE_HOTLINE',
  POLICE_ABROAD: 'POLICE_ABROAD',
  /** An authority of the home country, in addition to the police or, by its law, instead of them. */
  AUTHORITY: 'AUTHORITY',
} as const;
export type ReferralKind = keyof typeof ReferralKind;

/** The kinds that go to police, at home or through them abroad. @internal */
export const policeKinds: readonly ReferralKind[] = [ReferralKind.POLICE, ReferralKind.POLICE_ABROAD];

/** Whether a referral of this kind goes to police. @public */
export const isPoliceKind = (kind: ReferralKind): boolean => policeKinds.includes(kind);

/** What must be lifted before a leg may be sent. @public */
export const Gate = { POLICE_CLEARANCE: 'POLICE_CLEARANCE', COURT_ORDER: 'COURT_ORDER' } as const;
export type Gate = keyof typeof Gate;

/** The result of routing one content item. `HELD` waits for a person, with a reason. @public */
export const RouteOutcome = { ROUTED: 'ROUTED', HELD: 'HELD', CLOSED: 'CLOSED' } as const;
export type RouteOutcome = keyof typeof RouteOutcome;

/** One hand-over to one kind of recipient. @public */
export interface RouteLeg {
  readonly kind: ReferralKind;
  /** The hosting country that the leg is for; `null` when there is none. */
  readonly country: CountryCode | null;
  readonly hotlines: readonly Hotline[];
  readonly gate: Gate | null;
  /** Codes of the reasons, strongest first. */
  readonly because: readonly string[];
}

/** Who has to act on one content item, and why. @public */
export interface Route {
  readonly outcome: RouteOutcome;
  /** Any outcome may have legs: immediate danger adds a police leg even when the rest is held. */
  readonly legs: readonly RouteLeg[];
  readonly because: readonly string[];
}
