import type { Slip } from '../slip.js';

export const limitsSlips: readonly Slip[] = [
  {
    name: 'one hand-over more than allowed is retried',
    file: 'features/hand-overs/retry-hand-overs.ts',
    find: 'first > maxFirst)',
    plant: 'first > maxFirst + 1)',
    noticedBy: [['webhook-faults.test.ts', 'cannot be retried with']],
  },
  {
    name: 'a link opens at the instant at which it ends',
    file: 'features/notices/send/round-of-answer-link.ts',
    find: 'link.expires_at <= clock()',
    plant: 'link.expires_at < clock()',
    noticedBy: [['notice-answers.test.ts', 'is valid for thirty']],
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
    noticedBy: [['errors.test.ts', 'allow a query of the maximum']],
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
    noticedBy: [['outbound.test.ts', 'leads to a private address only']],
  },
  {
    name: 'test mode reaches the world',
    file: 'platform/outbound/may-reach.ts',
    find: 'isLoopback(address) || (counterparts?.has(host) ?? false)',
    plant: 'isLoopback(address) || !isSpecial(address)',
    noticedBy: [['outbound.test.ts']],
  },
  {
    name: 'an answer is read to its end',
    file: 'platform/outbound/outbound.ts',
    find: '    parts.push(part.subarray(0, maxBytes - read));',
    plant: '    parts.push(part);',
    noticedBy: [['outbound.test.ts', 'no more of it than wanted']],
  },
  {
    name: 'one person has one stream too many',
    file: 'platform/live/stream-limiter.ts',
    find: 'own >= perViewer',
    plant: 'own > perViewer',
    noticedBy: [['feed-stream.test.ts', 'have a maximum per person']],
  },
  {
    name: 'a place is given back twice',
    file: 'platform/live/stream-limiter.ts',
    find: '        if (!isHeld) return;\n',
    plant: '',
    noticedBy: [['feed-stream.test.ts', 'have a maximum per person']],
  },
];
