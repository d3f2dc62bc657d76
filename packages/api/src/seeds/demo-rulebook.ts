import { baselineOnlySecondOpinionPolicy } from '@meldpunt/domain';
import { belgianRulebook, noExposureLimits, type Rulebook } from '../platform/rulebook.js';

/** The rulebook of the demo: no lot is drawn and nobody has to take a break, so that its stories have the same end each time. */
export const demoRulebook: Rulebook = {
  ...belgianRulebook,
  secondOpinion: baselineOnlySecondOpinionPolicy,
  exposure: noExposureLimits,
};
