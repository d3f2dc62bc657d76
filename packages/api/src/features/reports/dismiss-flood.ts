import { maySetAside } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import { invalidInput, notFound, presentAs, type FieldProblem } from '../../platform/graphql/user-error.js';
import { bringCasesBack, lockSetAsideCandidates, setCasesAside } from '../cases/index.js';
import type { FloodTables } from './flood.entity.js';
import type { DismissFloodInput } from './flood.inputs.js';
import type { FloodItem } from './flood.results.js';

const maxCases = 500;
const maxBurstMs = 24 * 60 * 60_000;

interface FactsOfReports {
  readonly caseId: string;
  readonly isOfBurst: boolean;
  readonly hasContact: boolean;
}

/** Sets the selected cases of a flood aside, as far as the rules allow it. Returns an outcome for each case. */
export async function dismissFlood(input: DismissFloodInput, context: SignedInContext) {
  const problems = problemsOf(input);
  if (problems.length > 0) return invalidInput(problems);
  return inTransaction(context, async (em) => {
    const dismissalId = context.newId();
    const found = await lockSetAsideCandidates(em, input.caseIds);
    const reports = new Map((await factsOfReports(em, input)).map((facts) => [facts.caseId, facts]));
    const outcomes = new Map(
      found.map((candidate) => {
        const facts = reports.get(candidate.id);
        const may = maySetAside({
          status: candidate.status,
          isSetAside: candidate.isSetAside,
          statesDanger: candidate.statesDanger,
          wasWorkedOn: candidate.wasWorkedOn,
          hasOnlyReportsOfBurst: facts?.isOfBurst ?? false,
          hasContact: facts?.hasContact ?? false,
        });
        return [candidate.id, may.ok ? 'SET_ASIDE' : may.error.code] as const;
      }),
    );
    const aside = [...outcomes].filter(([, outcome]) => outcome === 'SET_ASIDE').map(([id]) => id);
    if (aside.length > 0) {
      const dismissal = { id: dismissalId, dismissedAt: context.clock(), dismissedBy: context.viewer.id };
      await kysely<FloodTables>(em).insertInto('flood_dismissal').values(dismissal).execute();
      await setCasesAside(em, context, aside, dismissalId);
    }
    const items: FloodItem[] = [...new Set(input.caseIds)].map((caseId) => ({
      caseId,
      outcome: outcomes.get(caseId) ?? 'NOT_FOUND',
    }));
    return presentAs('DismissFloodSuccess', { dismissalId, items });
  });
}

/** Puts the cases of a dismissal back in the queue. */
export async function undoFloodDismissal(dismissalId: string, context: SignedInContext) {
  if (!isId(dismissalId)) return notFound();
  return inTransaction(context, async (em) => {
    const cases = await bringCasesBack(em, context, dismissalId);
    if (cases.length === 0) return notFound();
    const items: FloodItem[] = cases.map(({ caseId, wasBack }) => ({
      caseId,
      outcome: wasBack ? 'ALREADY_BACK' : 'BROUGHT_BACK',
    }));
    return presentAs('UndoFloodDismissalSuccess', { items });
  });
}

function problemsOf({ caseIds, receivedFrom, receivedBefore }: DismissFloodInput): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (caseIds.length < 1 || caseIds.length > maxCases)
    problems.push({
      path: '/caseIds',
      code: 'OUT_OF_RANGE',
      detail: { code: 'NUMBERS', min: 1, max: maxCases },
    });
  caseIds.forEach((id, index) => {
    if (!isId(id)) problems.push({ path: `/caseIds/${index}`, code: 'NOT_AN_ID' });
  });
  const length = receivedBefore.getTime() - receivedFrom.getTime();
  if (!(length > 0 && length <= maxBurstMs))
    problems.push({ path: '/receivedBefore', code: 'OUT_OF_RANGE', detail: { code: 'HOURS', max: 24 } });
  return problems;
}

async function factsOfReports(
  em: EntityManager,
  { caseIds, receivedFrom, receivedBefore }: DismissFloodInput,
): Promise<readonly FactsOfReports[]> {
  const { rows } = await sql<FactsOfReports>`
    select reported_address.case_id,
      bool_and(report.received_at >= ${receivedFrom} and report.received_at < ${receivedBefore}) as is_of_burst,
      bool_or(report.contact_sealed is not null) as has_contact
    from reported_address join report on report.id = reported_address.report_id
    where reported_address.case_id = any (${caseIds}::uuid[])
    group by reported_address.case_id
  `.execute(kysely(em));
  return rows;
}
