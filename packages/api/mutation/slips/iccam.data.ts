import type { Slip } from '../slip.js';

export const iccamSlips: readonly Slip[] = [
  {
    name: 'an action is told twice',
    file: 'features/iccam/announce/send-action.ts',
    find: '  if (item.actions.includes(action)) return confirmed;\n',
    plant: '',
    noticedBy: [['iccam-inbound.test.ts', 'does not repeat an action']],
  },
  {
    name: 'actions come in the run that completed the report',
    file: 'features/iccam/announce/send-action.ts',
    find: 'actionsFrom !== null && actionsFrom > context.clock()',
    plant: 'actionsFrom !== null && actionsFrom.getTime() === -1',
    noticedBy: [['iccam-inbound.test.ts', 'completes a report first']],
  },
  {
    name: 'an action against the rules is tried',
    file: 'features/iccam/announce/send-action.ts',
    find: '  if (!allowed.ok) return againstTheRules;\n',
    plant: '',
    noticedBy: [['iccam-inbound.test.ts', '3: reports "removed" only']],
  },
  {
    name: 'an assessment that was replaced is told',
    file: 'features/iccam/announce/send-assessment.ts',
    find: 'if (!isCurrent || classification === null',
    plant: 'if (classification === null',
    noticedBy: [['replaced-assessment.test.ts']],
  },
  {
    name: 'what a partner assessed finally is assessed again',
    file: 'features/iccam/announce/send-assessment.ts',
    find: 'if (!mayAssessInIccam(item, context.rulebook.home).ok)',
    plant: 'if (contradictsInIccam(item, classification))',
    noticedBy: [['iccam-inbound.test.ts', '1: does not assess']],
  },
  {
    name: 'what is no longer ours is acted on',
    file: 'features/iccam/announce/deliver-announcement.ts',
    find: "if (isElsewhere && event !== 'MOVE')",
    plant: "if (isElsewhere && event === 'MOVE')",
    noticedBy: [['iccam-inbound.test.ts', '2: does nothing with']],
  },
  {
    name: 'orphans are taken without a mandate',
    file: 'features/iccam/inbox/import-inbox.ts',
    find: "takesOrphans ? ['no-reference', 'orphaned'] : ['no-reference']",
    plant: "['no-reference', 'orphaned'] as never",
    noticedBy: [['iccam-inbound.test.ts', '8: ignores orphans without']],
  },
  {
    name: 'only the first page of an inbox is read',
    file: 'features/iccam/inbox/import-inbox.ts',
    find: '    since = last;\n',
    plant: '    return outcome;\n',
    noticedBy: [['iccam-inbound.test.ts', 'is imported from all pages']],
  },
  {
    name: 'a report whose answer was lost is not looked for',
    file: 'features/iccam/report/deliver-report.ts',
    find: "submitted.error.class !== 'REFUSED' || !(await mayHaveSucceeded(handOver, context))",
    plant: 'submitted.error.class',
    noticedBy: [['iccam-outgoing.test.ts', 'is searched for when']],
  },
  {
    name: 'a token is used until it has expired',
    file: 'features/iccam/client/iccam-session.ts',
    find: 'session.expiresAt - marginMs > this.#clock().getTime()',
    plant: 'session.expiresAt > this.#clock().getTime()',
    noticedBy: [['iccam-client.test.ts', 'is opened once for many']],
  },
];
