import type { CaseStatus } from '../case-status.js';
import { err, ok, type Result } from '../result.js';

/** What is known of a case that a supervisor selects as part of a flood. @public */
export interface SetAsideFacts {
  readonly status: CaseStatus;
  readonly isSetAside: boolean;
  readonly statesDanger: boolean;
  /** Whether a person claimed it, recorded something about it, or added to it. */
  readonly wasWorkedOn: boolean;
  /** Whether each of its reports arrived in the selected time. */
  readonly hasOnlyReportsOfBurst: boolean;
  /** Whether a reporter left contact data. */
  readonly hasContact: boolean;
}

/** Why a case of a selection stays in the queue. @public */
export const SetAsideRefusal = {
  STATES_DANGER: 'STATES_DANGER',
  WORKED_ON: 'WORKED_ON',
  REPORTED_AT_OTHER_TIMES: 'REPORTED_AT_OTHER_TIMES',
  REPORTER_LEFT_CONTACT: 'REPORTER_LEFT_CONTACT',
  ALREADY_SET_ASIDE: 'ALREADY_SET_ASIDE',
} as const;
export type SetAsideRefusal = keyof typeof SetAsideRefusal;

interface SetAsideRule {
  readonly code: SetAsideRefusal;
  readonly source: string;
  readonly when: (facts: SetAsideFacts) => boolean;
}

/** The rules in order. The first that applies refuses. */
const setAsideRules: readonly SetAsideRule[] = [
  {
    code: 'STATES_DANGER',
    source: 'House rule: a person reads each report that states danger.',
    when: ({ statesDanger }) => statesDanger,
  },
  {
    code: 'WORKED_ON',
    source: 'House rule: a selection never overrides the work of a person.',
    when: ({ status, wasWorkedOn }) => wasWorkedOn || status !== 'RECEIVED',
  },
  {
    code: 'ALREADY_SET_ASIDE',
    source: 'House rule: the first dismissal can be undone as a whole.',
    when: ({ isSetAside }) => isSetAside,
  },
  {
    code: 'REPORTED_AT_OTHER_TIMES',
    source: 'House rule: what others reported too is not part of the flood.',
    when: ({ hasOnlyReportsOfBurst }) => !hasOnlyReportsOfBurst,
  },
  {
    code: 'REPORTER_LEFT_CONTACT',
    source: 'House rule: a reporter who can be reached is asked first.',
    when: ({ hasContact }) => hasContact,
  },
];

/**
 * Whether a case of a flood may be set aside: put behind all others in the queue. It stays open, and a new report of its
 * address puts it back.
 * @public
 */
export function maySetAside(facts: SetAsideFacts): Result<true, { readonly code: SetAsideRefusal }> {
  const rule = setAsideRules.find(({ when }) => when(facts));
  return rule === undefined ? ok(true) : err({ code: rule.code });
}
