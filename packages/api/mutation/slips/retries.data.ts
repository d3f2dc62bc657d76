import type { Slip } from '../slip.js';

export const retriesSlips: readonly Slip[] = [
  {
    name: 'a person hears one try later that no register answers',
    file: 'features/notices/collect/prepare-notice.ts',
    find: 'if (tries + 1 >= triesBeforePerson)',
    plant: 'if (tries >= triesBeforePerson)',
    noticedBy: [['notice-contacts.test.ts', 'is looked up again']],
  },
  {
    name: 'a register that asks to wait is asked before',
    file: 'features/notices/collect/prepare-notice.ts',
    find: 'const seconds = Math.max(minutes * 60, retryAfterSeconds ?? 0);',
    plant: 'const seconds = minutes * 60;',
    noticedBy: [['notice-contacts.test.ts', 'before that time']],
  },
  {
    name: 'a full mailbox is tried once too seldom',
    file: 'features/notices/mail/follow-report.ts',
    find: 'isWaiting && tries <= undeliveredTries',
    plant: 'isWaiting && tries < undeliveredTries',
    noticedBy: [['notice-bounces.test.ts', 'as often as the policy allows']],
  },
  {
    name: '500 is an outage',
    file: 'features/notices/mail/smtp-failure.ts',
    find: 'responseCode >= 500',
    plant: 'responseCode > 500',
    noticedBy: [['notice-mail.test.ts', 'the result of sending']],
  },
  {
    name: 'a refused sign-in is silence of theirs',
    file: 'features/notices/mail/smtp-failure.ts',
    find: "if (code === 'EAUTH') return { class: 'OWN_FAULT', cause: 'SIGN_IN_REFUSED' };",
    plant: '',
    noticedBy: [['notice-mail.test.ts', 'the result of sending']],
  },
  {
    name: 'a server that asks to wait has refused',
    file: 'features/notices/mail/smtp-failure.ts',
    find: "return { class: 'THROTTLED', cause: 'ASKED_TO_WAIT' };",
    plant: "return { class: 'REFUSED', cause: 'NOT_ACCEPTED' };",
    noticedBy: [['notice-mail.test.ts', 'the result of sending']],
  },
  {
    name: 'a job with an attempt left has stopped',
    file: 'features/work-items/stopped-jobs.ts',
    find: 'job.attempts >= job.max_attempts and',
    plant: 'job.attempts >= job.max_attempts - 1 and',
    noticedBy: [['health.test.ts', 'counts jobs without attempts']],
  },
  {
    name: 'an exchange in trouble has refused',
    file: 'features/iccam/client/iccam-failure.ts',
    find: 'if ([408, 502, 503, 504].includes(status)) return { ...noAnswer, status };',
    plant:
      "if ([408, 502, 503, 504].includes(status)) return { class: 'REFUSED', cause: 'NOT_ACCEPTED', status, ...plain };",
    noticedBy: [['iccam-client.test.ts', 'an outage is neither']],
  },
  {
    name: 'the inbox is read at every tick',
    file: 'features/iccam/list-poll.ts',
    find: "doUpdateSet({ triedAt: now }).where('iccam_visit.triedAt', '<=', before),",
    plant: 'doUpdateSet({ triedAt: now }),',
    noticedBy: [['iccam-inbound.test.ts']],
  },
  {
    name: 'the list of registries is never read again',
    file: 'features/abuse-contacts/rdap/rdap-servers.ts',
    find: 'known.freshUntil > clock().getTime()) return',
    plant: 'known.freshUntil > 0) return',
    noticedBy: [['rdap.test.ts']],
  },
  {
    name: 'the list of registries is read for each look-up',
    file: 'features/abuse-contacts/rdap/rdap-servers.ts',
    find: 'freshUntil: clock().getTime() + freshForMs }',
    plant: 'freshUntil: clock().getTime() }',
    noticedBy: [['rdap.test.ts']],
  },
];
