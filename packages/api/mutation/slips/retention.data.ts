import type { Slip } from '../slip.js';

export const retentionSlips: readonly Slip[] = [
  {
    name: 'a report is taken after thirty days',
    file: 'features/notices/mail/returned-round.ts',
    find: ' || link.expiresAt <= clock()) return null;',
    plant: ') return null;',
    noticedBy: [['notice-bounces.test.ts', 'is refused by the SMTP server after']],
  },
];
