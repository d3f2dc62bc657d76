import type { Slip } from '../slip.js';

export const deadlinesSlips: readonly Slip[] = [
  {
    name: 'an answered question waits on',
    file: 'features/police/questions/answer-question.ts',
    find: "    await settleWorkItem(em, context, 'QUESTION_FROM_POLICE', question.id);\n",
    plant: '',
    noticedBy: [['deadlines.test.ts', 'is reminded of, late and before a supervisor, until it is answered']],
  },
  {
    name: 'an alarm comes an instant too late',
    file: 'features/deadlines/clock-state.ts',
    find: '({ at }) => at <= now);\n  const isLate',
    plant: '({ at }) => at < now);\n  const isLate',
    noticedBy: [['deadlines.test.ts', 'raises an alarm within one tick']],
  },
  {
    name: 'a reminder is an alarm',
    file: 'features/deadlines/clock-state.ts',
    find: "reached.some(({ step }) => step === 'ALARM')",
    plant: 'reached.length > 0',
    noticedBy: [['deadlines.test.ts', 'is reminded of, late and before a supervisor']],
  },
  {
    name: 'a changed policy applies to new work only',
    file: 'features/deadlines/keep-clocks.ts',
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
      ['deadlines.test.ts', 'is settled when the takedown is cleared'],
      ['deadlines.test.ts', 'the review of a hold'],
    ],
  },
];
