import type { Slip } from '../slip.js';

export const webhooksSlips: readonly Slip[] = [
  {
    name: 'a signature does not cover the time',
    file: 'features/webhooks/signing-secret.ts',
    find: '`${id}.${timestamp}.${body}`',
    plant: '`${id}.${body}`',
    noticedBy: [['webhook-parts.test.ts']],
  },
  {
    name: 'the old secret signs for ever',
    file: 'features/webhooks/signing-secret.ts',
    find: 'const overlaps = until !== null && context.clock() < until;',
    plant: 'const overlaps = until !== null;',
    noticedBy: [['webhook-parts.test.ts']],
  },
  {
    name: 'the old secret signs at the instant at which it ends',
    file: 'features/webhooks/signing-secret.ts',
    find: 'context.clock() < until;',
    plant: 'context.clock() <= until;',
    noticedBy: [['webhook-parts.test.ts']],
  },
  {
    name: 'a message is signed with the old secret alone',
    file: 'features/webhooks/signing-secret.ts',
    find: '[current, overlaps ? previous : null].map(',
    plant: '[overlaps ? previous : current].map(',
    noticedBy: [['webhook-parts.test.ts']],
  },
  {
    name: 'messages go in the clear in live mode',
    file: 'features/webhooks/endpoint-url.ts',
    find: "if (url.protocol !== 'https:' && !isTest)",
    plant: "if (url.protocol !== 'https:' && isTest === null)",
    noticedBy: [['webhook-parts.test.ts']],
  },
  {
    name: 'a password may stand in the address',
    file: 'features/webhooks/endpoint-url.ts',
    find: "if (url.username !== '' || url.password !== '')",
    plant: "if (url.username !== '')",
    noticedBy: [['webhook-parts.test.ts']],
  },
  {
    name: 'each attempt has a number of its own',
    file: 'features/webhooks/number-message.ts',
    find: '    if (given !== undefined) return given.sequence;\n',
    plant: '    if (given !== undefined) return next;\n',
    noticedBy: [['webhook-faults.test.ts', 'receives every message once'], ['webhook-parts.test.ts']],
  },
  {
    name: 'a paused webhook loses what happens meanwhile',
    file: 'features/webhooks/webhook-announcer.ts',
    find: ".where('status', 'in', ['ACTIVE', 'PAUSED'])",
    plant: ".where('status', 'in', ['ACTIVE'])",
    noticedBy: [['webhook-parts.test.ts']],
  },
  {
    name: 'a redirect is a success',
    file: 'features/webhooks/attempt-of-response.ts',
    find: 'if (status >= 200 && status < 300)',
    plant: 'if (status >= 200 && status < 400)',
    noticedBy: [['webhook-faults.test.ts', 'a receiver that refuses']],
  },
  {
    name: 'a receiver may ask to wait for a year',
    file: 'features/webhooks/attempt-of-response.ts',
    find: 'new Date(Math.min(wanted, latest))',
    plant: 'new Date(wanted)',
    noticedBy: [['webhook-parts.test.ts']],
  },
];
