import type { CountryCode } from '@meldpunt/domain';
import type { Clock } from '../../../platform/clock.js';
import type { IccamRequest } from '../client/iccam-request.js';
import type { IccamSettings } from '../client/iccam-settings.js';

/** What a run of the conformance kit needs. */
export interface ConformanceSetting {
  readonly settings: IccamSettings;
  readonly request: IccamRequest;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly sleep: (ms: number) => Promise<void>;
  /** The country of the hotline whose account is used. */
  readonly home: CountryCode;
  /** Whether that hotline has a mandate for content of countries without a hotline. */
  readonly takesOrphans: boolean;
  /** How long the exchange lets actions wait after a report was completed. */
  readonly laterRunSeconds: number;
}
