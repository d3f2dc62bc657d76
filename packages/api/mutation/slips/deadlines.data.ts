import type { Slip } from '../slip.js';

export const deadlinesSlips: readonly Slip[] = [
  {
    name: 'an answered question waits on',
    file: 'features/police/questions/answer-question.ts',
    find: "    await settleWorkItem(em, context, 'QUESTION_FROM_POLICE', question.id);\n",
    plant: '',
    noticedBy: [['deadlines.test.ts', 'is reminded of, overdue and escalated until']],
  },
  {
    name: 'an alarm comes an instant too late',
    file: 'features/deadlines/deadline-state.ts',
    find: '({ at }) => at <= now);\n  const isLate',
    plant: '({ at }) => at < now);\n  const isLate',
    noticedBy: [['deadlines.test.ts', 'opens an overdue work']],
  },
  {
    name: 'a reminder is an alarm',
    file: 'features/deadlines/deadline-state.ts',
    find: "reached.some(({ step }) => step === 'ALARM')",
    plant: 'reached.length > 0',
    noticedBy: [['deadlines.test.ts', 'is reminded of, overdue and escalated']],
  },
  {
    name: 'a changed policy applies to new work only',
    file: 'features/deadlines/update-deadlines.ts',
    find: ' or policy < ${policy} or policy > ${policy}',
    plant: '',
    noticedBy: [['deadlines.test.ts', 'a change of policy']],
  },
  {
    name: 'the first hold decides when to look again',
    file: 'features/referrals/waiting-referrals.ts',
    find: 'order by referral_version desc limit 1',
    plant: 'order by referral_version limit 1',
    noticedBy: [
      ['deadlines.test.ts', 'closes its work item'],
      ['deadlines.test.ts', 'the review date of a hold'],
    ],
  },
];
