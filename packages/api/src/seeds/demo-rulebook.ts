import { baselineOnlySecondOpinionPolicy, type ExposurePolicy } from '@meldpunt/domain';
import { belgianRulebook, type Rulebook } from '../platform/rulebook.js';

/** No limits, for the demo and for tests. */
export const noExposureLimits: ExposurePolicy = {
  sessionMinutes: Number.POSITIVE_INFINITY,
  breakMinutes: 0,
  dayMinutes: Number.POSITIVE_INFINITY,
  weekMinutes: Number.POSITIVE_INFINITY,
  aloneMinutes: Number.POSITIVE_INFINITY,
};

/** The rulebook of the demo: no lot is drawn and nobody has to take a break, so that its stories have the same end each time. */
export const demoRulebook: Rulebook = {
  ...belgianRulebook,
  secondOpinion: baselineOnlySecondOpinionPolicy,
  exposure: noExposureLimits,
};
