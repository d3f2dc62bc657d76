import { trustedFlaggerProblems } from '@meldpunt/domain';
import type { Rulebook } from '../platform/rulebook.js';

/**
 * Validates the rulebook and returns it. Throws at start with the name of each wrong field, because every notice would
 * contain a wrong trusted-flagger status.
 */
export function validateRulebook(rulebook: Rulebook): Rulebook {
  const problems = trustedFlaggerProblems(rulebook.notices.trustedFlagger ?? []);
  if (problems.length === 0) return rulebook;
  const fields = problems.map(({ path, code }) => `/notices/trustedFlagger${path} ${code}`);
  throw new TypeError(`the rulebook cannot be used: ${fields.join(', ')}`);
}
