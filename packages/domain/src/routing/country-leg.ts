import type { CountryCode } from '../country-code.js';
import type { Hotline } from '../inhope/hotline.js';
import type { Gate, ReferralKind, RouteLeg } from './leg.js';

/** The legs for one hosting country. `held` says why a person must look before more is done there. @internal */
export interface CountryLegs {
  readonly legs: readonly RouteLeg[];
  readonly held: readonly string[] | null;
}

/** @internal */
export const noHotlines: readonly Hotline[] = [];

/** Makes a leg. @internal */
export const leg = (
  kind: ReferralKind,
  country: CountryCode | null,
  because: readonly string[],
  hotlines: readonly Hotline[] = noHotlines,
  gate: Gate | null = null,
): RouteLeg => ({ kind, country, hotlines, gate, because });
