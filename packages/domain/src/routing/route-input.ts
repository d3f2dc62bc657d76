import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { Hosting } from '../hosting/hosting.js';
import type { HotlineDirectory } from '../inhope/hotline-directory.js';
import type { BesideDefinition } from '../law/findings.js';
import type { Classification } from '../qualification/classification.js';
import type { RoutingPolicy } from './routing-policy.js';

/** Where the opinions on one content item stand. @public */
export const OpinionState = {
  AGREED: 'AGREED',
  AWAITING_SECOND: 'AWAITING_SECOND',
  DISAGREED: 'DISAGREED',
} as const;
export type OpinionState = keyof typeof OpinionState;

/** What is known of one content item when it is routed. @public */
export interface RouteInput {
  readonly classification: Classification;
  readonly hosting: Pick<Hosting, 'kind' | 'country' | 'countries' | 'confidence'>;
  readonly immediateDanger: boolean;
  readonly needsLegalReview?: boolean;
  /** It promotes or facilitates abuse rather than showing it. */
  readonly concernsPromotion?: boolean;
  /** What the deciding findings say was met beside the definition. */
  readonly besideDefinition?: readonly BesideDefinition[] | null;
  /** Absent: no second opinion was asked for. */
  readonly opinions?: OpinionState;
}

/** Whose hotline routes, on which day, by which directory and policy. @public */
export interface RoutingSetting {
  readonly home: CountryCode;
  readonly on: CalendarDate;
  readonly directory: HotlineDirectory;
  readonly policy: RoutingPolicy;
}
