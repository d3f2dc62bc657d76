import type { Slip } from '../slip.js';

export const limitsSlips: readonly Slip[] = [
  {
    name: 'one hand-over more than allowed is retried',
    file: 'features/hand-overs/retry-hand-overs.ts',
    find: 'first > maxAtOnce)',
    plant: 'first > maxAtOnce + 1)',
    noticedBy: [['webhook-faults.test.ts', 'are refused in a number of']],
  },
  {
    name: 'a link opens at the instant at which it ends',
    file: 'features/notices/send/round-of-answer-link.ts',
    find: 'link.expiresAt <= clock()',
    plant: 'link.expiresAt < clock()',
    noticedBy: [['notice-answers.test.ts', 'can be opened for thirty days']],
  },
  {
    name: 'a ticket number may be longer than is stored',
    file: 'features/notices/forms/record-submission.ts',
    find: '(ticketNumber?.length ?? 0) > maxTicketLength',
    plant: '(ticketNumber?.length ?? 0) > maxTicketLength + 1',
    noticedBy: [['notice-forms.test.ts']],
  },
  {
    name: 'a query may nest one level deeper',
    file: 'platform/graphql/limits.ts',
    find: 'depth > limits.maxDepth',
    plant: 'depth > limits.maxDepth + 1',
    noticedBy: [['errors.test.ts', 'answer what nests as deep']],
  },
  {
    name: 'a page in a variable costs nothing',
    file: 'platform/graphql/limits.ts',
    find: 'if (first?.kind === Kind.VARIABLE) return pageSizes.variable;',
    plant: 'if (first?.kind === Kind.VARIABLE) return 1;',
    noticedBy: [['errors.test.ts']],
  },
  {
    name: 'live mode reaches private addresses',
    file: 'platform/outbound/may-reach.ts',
    find: 'return !isSpecial(address) || configuredHosts.has(host);',
    plant: 'return true || isSpecial(address) || configuredHosts.has(host);',
    noticedBy: [['../src/platform/outbound/outbound.test.ts', 'leads to a private address only']],
  },
  {
    name: 'test mode reaches the world',
    file: 'platform/outbound/may-reach.ts',
    find: 'isLoopback(address) || (counterparts?.has(host) ?? false)',
    plant: 'isLoopback(address) || !isSpecial(address)',
    noticedBy: [['../src/platform/outbound/outbound.test.ts']],
  },
  {
    name: 'an answer is read to its end',
    file: 'platform/outbound/outbound.ts',
    find: '    parts.push(part.subarray(0, maxBytes - read));',
    plant: '    parts.push(part);',
    noticedBy: [['../src/platform/outbound/outbound.test.ts', 'no more of it than wanted']],
  },
  {
    name: 'one person has one stream too many',
    file: 'platform/live/stream-limiter.ts',
    find: 'own >= perViewer',
    plant: 'own > perViewer',
    noticedBy: [['police/feed-stream.test.ts', 'are limited for one person']],
  },
  {
    name: 'a place is given back twice',
    file: 'platform/live/stream-limiter.ts',
    find: '        if (!isHeld) return;\n',
    plant: '',
    noticedBy: [['police/feed-stream.test.ts', 'are limited for one person']],
  },
];
