import type { Slip } from '../slip.js';

export const releasesSlips: readonly Slip[] = [
  {
    name: 'anybody reads what was released to one person',
    file: 'features/releases/read-released.ts',
    find: '{ viewerId: context.viewer.id, holds }',
    plant: '{ viewerId: found.requestedBy, holds }',
    noticedBy: [['releases.test.ts', 'are released to nobody else']],
  },
  {
    name: 'site access is read without a claim',
    file: 'features/releases/claims-of.ts',
    find: 'hold: holdOf(found, context)',
    plant: 'hold: { ...holdOf(found, context), assigneeId: context.viewer.id }',
    noticedBy: [['releases.test.ts', 'is read by who holds the claim']],
  },
  {
    name: 'a person decides on their own request',
    file: 'features/releases/decide-release.ts',
    find: 'const by = { viewerId: context.viewer.id };',
    plant: "const by = { viewerId: '' };",
    noticedBy: [['releases.test.ts', 'are not released by the person who asked']],
  },
  {
    name: 'requests at the same time pass the quota',
    file: 'features/releases/request-release.ts',
    find: 'await oneRequestAtATime(em, viewer.id);',
    plant: '',
    noticedBy: [['releases.test.ts', 'is not passed by requests at the same time']],
  },
  {
    name: 'nobody is told that the quota was reached',
    file: 'features/releases/request-release.ts',
    find: 'if (isAlarm) await raiseAlarm(em, context, { kind, reason });',
    plant: '',
    noticedBy: [['releases.test.ts', 'refuses one request more, informs']],
  },
  {
    name: 'an erased contact can be asked for',
    file: 'features/sealing/can-be-opened.ts',
    find: 'return key !== undefined;',
    plant: 'return key !== null;',
    noticedBy: [['releases.test.ts', 'that were erased cannot be asked for']],
  },
];
