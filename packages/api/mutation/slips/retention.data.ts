import type { Slip } from '../slip.js';

export const retentionSlips: readonly Slip[] = [
  {
    name: 'a report is taken after thirty days',
    file: 'features/notices/mail/returned-round.ts',
    find: ' || link.expiresAt <= clock()) return null;',
    plant: ') return null;',
    noticedBy: [['notice-bounces.test.ts', 'is refused by the SMTP server after']],
  },
  {
    name: 'a legal hold keeps nothing',
    file: 'features/retention/find-due.ts',
    find: 'select from legal_hold hold where hold.case_id = facts.id',
    plant: 'select from legal_hold hold where false',
    noticedBy: [['retention.test.ts', 'keeps everything of its case until it is lifted']],
  },
  {
    name: 'what is due is recorded and not erased',
    file: 'features/retention/erase-due.ts',
    find: 'due.map(({ rowId }) => rowId),',
    plant: '[],',
    noticedBy: [['retention.test.ts', 'erases each kind of data on its day']],
  },
  {
    name: 'an erased row leaves no proof',
    file: 'features/retention/erase-due.ts',
    find: 'await recordAudit(em, work, ...found.map((due) => erasedEntry(due, policy.version)));',
    plant: '',
    noticedBy: [['retention.test.ts', 'is an audit entry for each row']],
  },
  {
    name: 'data by age are kept although their own end has passed',
    file: 'features/retention/find-due.ts',
    find: 'closedAt: endedAt === null ? closedAt : [...closedAt, endedAt],',
    plant: 'closedAt: endedAt === null ? closedAt : [...closedAt, null],',
    noticedBy: [['retention.test.ts', 'two years after their end']],
  },
  {
    name: 'a message that has ended keeps its content',
    file: 'features/retention/erase-rows.ts',
    find: "if (dataClass === 'OUTBOX') return emptyHandOvers(em, rowIds, now);",
    plant: "if (dataClass === 'OUTBOX') return;",
    noticedBy: [['retention.test.ts', 'two years after their end']],
  },
  {
    name: 'work that was settled is erased by its content only',
    file: 'features/retention/erase-rows.ts',
    find: "if (dataClass === 'WORK_ITEM') return deleteWorkItems(em, rowIds);",
    plant: "if (dataClass === 'WORK_ITEM') return;",
    noticedBy: [['retention.test.ts', 'two years after their end']],
  },
  {
    name: 'the addresses that people typed outlive the case',
    file: 'features/retention/erase-rows.ts',
    find: '  await eraseReportedAddresses(em, rowIds);\n',
    plant: '',
    noticedBy: [['retention.test.ts', 'are erased everywhere after five years']],
  },
];
