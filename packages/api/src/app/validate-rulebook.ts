import { alwaysKept, retentionDays, trustedFlaggerProblems } from '@meldpunt/domain';
import type { Rulebook } from '../platform/rulebook.js';

/**
 * Validates the rulebook and returns it. Throws at start with the name of each wrong field: every notice would contain a
 * wrong trusted-flagger status, or data would be kept that the policy promises to erase.
 */
export function validateRulebook(rulebook: Rulebook): Rulebook {
  const fields = [
    ...trustedFlaggerProblems(rulebook.notices.trustedFlagger ?? []).map(
      ({ path, code }) => `/notices/trustedFlagger${path} ${code}`,
    ),
    ...alwaysKept
      .filter((dataClass) => retentionDays(dataClass, rulebook.retention) !== null)
      .map((dataClass) => `/retention ${dataClass} CANNOT_BE_ERASED`),
  ];
  if (fields.length === 0) return rulebook;
  throw new TypeError(`the rulebook cannot be used: ${fields.join(', ')}`);
}
