// The rules of the exchange that a simulator can be started without, to see what notices. The number is that of the
// rule in the interface's description; rules of the session and of the lists have none.

/** The rules of the exchange, each with the behaviour of an exchange that does not enforce it. */
export const simulatorRules = {
  SIGN_IN_ASKS: 'An unknown name opens a session.',
  SESSION_RENEWS: 'A refresh token opens nothing.',
  SESSION_ENDS: 'A token works after signing out.',
  LISTS_OF_VERSION_3: 'The list of site types has another number.',
  WORK_LIST_START: 'The start of a work list is not looked at.',
  FINAL_ASSESSMENT: 'Rule 1: an item is assessed again after Baseline or Ignore.',
  REASSESSED_BY_ASSIGNED: 'Rule 1: National is assessed again by a hotline of another country.',
  REASSESSED_BEFORE_ACTIONS: 'Rule 1: an item is assessed again after an action.',
  LAST_ASSESSMENT_COUNTS: 'Rule 1: assessments are shown newest first.',
  ACTIONS_BY_ASSIGNED: 'Rule 2: a hotline of another country acts.',
  TWO_COUNTRIES: 'Rule 2: moving the hosting moves the assigned country too.',
  ACTION_ONCE: 'Rule 3: an action type is taken twice.',
  POLICE_AND_PROVIDER_FIRST: 'Rule 3: Removed is taken before both reports.',
  NOTHING_AFTER_FINAL: 'Rule 3: an action is taken after a final one.',
  MONITOR_STAGE: 'Rule 4: an action is taken on a report that is not complete.',
  CLAIMED_LEAVES_INBOX: 'Rule 5: a claimed item stays in the inbox.',
  ITEM_REFERENCE_ONCE: 'Rule 5: a reference is taken for two items.',
  REPORT_REFERENCE_ONCE: 'Rule 5: a reference is taken for two reports.',
  RECEIVED_IS_KEPT: 'Rule 6: the day of reception is the day of the report.',
  ASSIGNED_IS_KEPT: 'Rule 6: the day of assignment is the day of reception.',
  NOT_ILLEGAL_TWICE_SAID: 'Rule 7: NotIllegal is taken of an item that is assessed as illegal.',
  REASON_NEEDED: 'Rule 7: Unavailable is taken without a reason.',
  ORPHANS_BY_MANDATE: 'Rule 8: a hotline without a mandate takes an orphan.',
  ABSENT_IS_NOT_FOUND: 'Rule 9: what does not exist is refused and not "not found".',
} as const;
export type SimulatorRule = keyof typeof simulatorRules;

/** Whether a rule is enforced. */
export type Kept = (rule: SimulatorRule) => boolean;
