import { baselineOnlySecondOpinionPolicy } from '@meldpunt/domain';
import { belgianRulebook, noExposureLimits, type Rulebook } from '../../src/platform/rulebook.js';

/**
 * The rulebook of tests: no case waits for a second opinion because of a lot that a test cannot foresee, and
 * nobody has to take a break.
 */
export const testRulebook: Rulebook = {
  ...belgianRulebook,
  secondOpinion: baselineOnlySecondOpinionPolicy,
  exposure: noExposureLimits,
};
