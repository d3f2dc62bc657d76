import type { Slip } from '../slip.js';

export const testMarksSlips: readonly Slip[] = [
  {
    name: 'the test mark of a hand-over is tied to nothing',
    file: 'features/hand-overs/record-hand-over.ts',
    find: 'isTest,',
    plant: 'isTest: false,',
    noticedBy: [['test-marks.test.ts']],
  },
  {
    name: 'a message of a test hand-over is real in live mode',
    file: 'features/notices/send/notice-channel.ts',
    find: 'const isTest = handOver.isTest || work.isTest;\n  const mail',
    plant: 'const isTest = work.isTest;\n  const mail',
    noticedBy: [['test-marks.test.ts']],
  },
  {
    name: 'a message of a real hand-over is real in test mode',
    file: 'features/notices/send/notice-channel.ts',
    find: 'const isTest = handOver.isTest || work.isTest;\n  const mail',
    plant: 'const isTest = handOver.isTest;\n  const mail',
    noticedBy: [['test-marks.test.ts']],
  },
  {
    name: 'an entry of the feed is never a test',
    file: 'features/police/feed/publish-entry.ts',
    find: '${draft.isTest}, ${draft.at}',
    plant: 'false, ${draft.at}',
    noticedBy: [['test-marks.test.ts']],
  },
  {
    name: 'a dossier is never a test',
    file: 'features/police/dossier/issue-dossiers.ts',
    find: '    isTest,\n    handling',
    plant: '    isTest: false,\n    handling',
    noticedBy: [['dossier.test.ts', 'differs between test mode']],
  },
  {
    name: 'a message of a test hand-over is real',
    file: 'features/webhooks/webhook-channel.ts',
    find: 'isTest: handOver.isTest || handOver.event === testEvent,',
    plant: 'isTest: handOver.event === testEvent,',
    noticedBy: [['test-marks.test.ts']],
  },
  {
    name: 'a test message looks real',
    file: 'features/webhooks/webhook-channel.ts',
    find: 'isTest: handOver.isTest || handOver.event === testEvent,',
    plant: 'isTest: handOver.isTest,',
    noticedBy: [['test-marks.test.ts']],
  },
  {
    name: 'a test report in the exchange does not say so',
    file: 'features/iccam/report/compose-report.ts',
    find: 'memo: isTest ? testMemo : null,',
    plant: 'memo: null,',
    noticedBy: [['test-marks.test.ts']],
  },
];
