import { err, parseFindings, type Findings, type Jurisdiction, type Result } from '@meldpunt/domain';
import { asProblem, type FieldProblem } from '../../platform/graphql/user-error.js';
import type { FindingsInput } from './findings.input.js';

/**
 * Reads submitted findings. Refuses answers that exclude each other, and questions and answers that are not in the
 * country pack of this hotline. Each problem has a path below `findings`.
 */
export function readFindings(
  { more, ...answers }: FindingsInput,
  jurisdiction: Jurisdiction,
): Result<Findings, readonly FieldProblem[]> {
  const added = more ?? [];
  const twice = added.findIndex(({ question }, index) =>
    added.slice(0, index).some((earlier) => earlier.question === question),
  );
  if (twice >= 0) return err([{ path: `/findings/more/${twice}`, code: 'NOT_TOGETHER' }]);
  const read = parseFindings(
    { ...answers, more: Object.fromEntries(added.map(({ question, answer }) => [question, answer])) },
    jurisdiction,
  );
  return read.ok
    ? read
    : err(read.error.map(({ path, code }) => asProblem({ path: `/findings${path}`, code })));
}
