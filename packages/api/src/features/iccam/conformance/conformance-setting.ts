import type { CountryCode } from '@meldpunt/domain';
import type { Clock } from '../../../platform/clock.js';
import type { IccamRequest } from '../client/iccam-request.js';
import type { IccamSettings } from '../client/iccam-settings.js';

/** The settings of a conformance run. */
export interface ConformanceSetting {
  readonly settings: IccamSettings;
  readonly request: IccamRequest;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly sleep: (ms: number) => Promise<void>;
  /** The country of the account's hotline. */
  readonly home: CountryCode;
  /** Whether that hotline has a mandate for content in countries without a hotline. */
  readonly takesOrphans: boolean;
  /** How long ICCAM delays actions after a report was completed. */
  readonly laterRunSeconds: number;
}
