import type { Person, TestApi } from './api.js';
import { sqlRows } from './rows.js';

/** The deadlines in the list `overdue` that a person sees, in order. */
export async function overdue(api: TestApi, as: Person, filter: object = {}): Promise<readonly any[]> {
  const { data, errors } = await api.send(
    `query ($filter: OverdueFilter) { overdue(filter: $filter, first: 100) { nodes {
      code startedAt remindAt dueAt escalateAt stage isUrgent case { id } referral { id kind } } } }`,
    { filter },
    as,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.overdue.nodes;
}

/** The open work items that a person sees. */
export async function openWork(api: TestApi, as: Person): Promise<readonly any[]> {
  const { data, errors } = await api.send(
    '{ workItems(first: 100) { nodes { id kind cause causeExplanation isUrgent escalatedAt caseId referralId } } }',
    {},
    as,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.workItems.nodes;
}

/** The events of the deadlines of a subject, as `CODE STEP number`, in order. */
export const stepsOf = async (api: TestApi, subjectId: string): Promise<readonly string[]> =>
  (
    await sqlRows(
      api,
      'select * from deadline_event where subject_id = ? order by at, due_at, step, number',
      [subjectId],
    )
  ).map(({ code, step, number }) => `${code} ${step} ${number}`);

/** Sets the clock of the API. */
export const setClock = ({ clock }: Pick<TestApi, 'clock'>, instant: string): void => {
  clock.now = new Date(instant);
};

/** Channels that postpone every delivery, so that nothing is sent and nothing fails. */
const postponed = {
  deliver: () => Promise.resolve({ outcome: 'POSTPONED' as const, until: new Date('2100-01-01T00:00:00Z') }),
};

export const postponedDelivery = {
  channels: { POLICE_FEED: postponed, ICCAM: postponed, NOTICE: postponed },
};
export const kindsOf = (items: readonly { kind: string }[]) => items.map(({ kind }) => kind);
