import { tryOutRulebook } from '../../src/platform/rulebook.js';

/** The rulebook of tests: no lot is drawn, and nobody has to take a break. */
export const testRulebook = tryOutRulebook;
