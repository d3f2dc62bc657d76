import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { Hosting } from '../hosting/hosting.js';
import type { HotlineDirectory } from '../inhope/hotline-directory.js';
import type { BesideDefinition } from '../law/findings.js';
import type { Classification } from '../qualification/classification.js';
import type { RoutingPolicy } from './routing-policy.js';

/** The state of the opinions on one content item. @public */
export const OpinionState = {
  AGREED: 'AGREED',
  AWAITING_SECOND: 'AWAITING_SECOND',
  DISAGREED: 'DISAGREED',
} as const;
export type OpinionState = keyof typeof OpinionState;

/** The facts about one content item for routing. @public */
export interface RouteInput {
  readonly classification: Classification;
  readonly hosting: Pick<Hosting, 'kind' | 'country' | 'countries' | 'confidence'>;
  readonly immediateDanger: boolean;
  readonly needsLegalReview?: boolean;
  /** It promotes or facilitates abuse and does not show it. */
  readonly concernsPromotion?: boolean;
  /** What the deciding findings say was found outside the definition. */
  readonly besideDefinition?: readonly BesideDefinition[] | null;
  /** Absent: no second opinion was required. */
  readonly opinions?: OpinionState;
}

/** The home country, day, directory and policy for routing. @public */
export interface RoutingSetting {
  readonly home: CountryCode;
  readonly on: CalendarDate;
  readonly directory: HotlineDirectory;
  readonly policy: RoutingPolicy;
}
