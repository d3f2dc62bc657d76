import type { CountryCode } from '../country-code.js';
import type { CurrentEvidence } from './current-evidence.js';
import type { Claim } from './claims.js';
import type { Confidence, HostingKind } from './hosting.js';
import type { HostingPolicy } from './hosting-policy.js';
import type { HostingRule } from './hosting-rule.js';
import type { HostingObservation } from './observation.js';
import type { ProxySightings } from './proxied.js';

/** The conclusion of one step of the precedence. @internal */
export interface Conclusion {
  readonly kind: HostingKind;
  readonly countries: readonly CountryCode[];
  readonly confidence: Confidence;
  readonly decidedBy: readonly HostingRule[];
  readonly evidence: readonly HostingObservation[];
  /** The evidence that may name the provider, when that is not all the evidence: a proxy is not the host. */
  readonly onProvider?: readonly HostingObservation[];
}

/** The prepared evidence that every step gets. @internal */
export interface Setting {
  readonly evidence: CurrentEvidence;
  readonly proxy: ProxySightings;
  readonly claims: readonly Claim[];
  readonly policy: HostingPolicy;
}

/** One step of the precedence. Returns a conclusion, or `null` to pass to the next step. @internal */
export type Step = (setting: Setting) => Conclusion | null;
