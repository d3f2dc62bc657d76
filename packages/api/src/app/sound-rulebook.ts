import { trustedFlaggerProblems } from '@meldpunt/domain';
import type { Rulebook } from '../platform/rulebook.js';

/** The rulebook itself, or a fault at start that names each wrong field: a wrong status would go out in every notice. */
export function soundRulebook(rulebook: Rulebook): Rulebook {
  const problems = trustedFlaggerProblems(rulebook.notices.trustedFlagger ?? []);
  if (problems.length === 0) return rulebook;
  const fields = problems.map(({ path, code }) => `/notices/trustedFlagger${path} ${code}`);
  throw new TypeError(`the rulebook cannot be used: ${fields.join(', ')}`);
}
