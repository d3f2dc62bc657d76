import type { Slip } from '../slip.js';

/** What an insider with every right in the database could do to the audit trail. */
export const chainSlips: readonly Slip[] = [
  {
    name: 'an altered entry is not found',
    file: 'features/audit/chain/check-lane.ts',
    find: 'else if (!entryDigest(entry).equals(link.digest)) altered.push',
    plant: 'else if (entryDigest(entry).length === 0) altered.push',
    noticedBy: [['audit-chain.test.ts', 'names every entry when all were altered']],
  },
  {
    name: 'a removed entry is not found',
    file: 'features/audit/chain/check-lane.ts',
    find: "if (entry === null) findings.push(about('REMOVED', link));",
    plant: 'if (entry === null) continue;',
    noticedBy: [['audit-chain.test.ts', 'names a removed entry']],
  },
  {
    name: 'a link need not follow the one before',
    file: 'features/audit/chain/check-lane.ts',
    find: 'link.previous.equals(expected.previous) &&',
    plant: 'link.previous.length === 32 &&',
    noticedBy: [['audit-chain.test.ts', 'whose own link was hashed anew']],
  },
  {
    name: 'a link need not have its own hash',
    file: 'features/audit/chain/check-lane.ts',
    find: 'linkHash(link).equals(link.hash)',
    plant: 'link.hash.length === 32',
    noticedBy: [['audit-chain.test.ts', 'a link whose own time was altered']],
  },
  {
    name: 'a trail that was cut off is whole',
    file: 'features/audit/chain/check-lane.ts',
    find: "if (position > end) return [{ ...range, fault: 'CUT_OFF', position: end + 1 }];",
    plant: 'if (position > end) return [];',
    noticedBy: [['audit-chain.test.ts', 'what was cut off since a head']],
  },
  {
    name: 'a trail that was written anew is whole',
    file: 'features/audit/chain/check-lane.ts',
    find: 'hashes.get(position) !== hash)',
    plant: '!hashes.has(position))',
    noticedBy: [['audit-chain.test.ts', 'the part that was written anew']],
  },
  {
    name: 'an entry is dated as one likes',
    file: 'features/audit/chain/check-lane.ts',
    find: "if (delayMs > maxDelayMs) return 'BACK_DATED';",
    plant: "if (delayMs > maxDelayMs * 1e9) return 'BACK_DATED';",
    noticedBy: [['audit-chain.test.ts', 'dated before it was written']],
  },
  {
    name: 'an entry without a link is not found',
    file: 'features/audit/chain/check-lane.ts',
    find: '...(await entriesWithoutLink(em, lane, lanes)).map(',
    plant: '...(await entriesWithoutLink(em, lane, lanes)).slice(0, 0).map(',
    noticedBy: [['audit-chain.test.ts', 'inserted without a link']],
  },
  {
    name: 'entries that exchanged their contents were altered',
    file: 'features/audit/chain/check-lane.ts',
    find: "about(isMoved(one) ? 'REORDERED' : 'ALTERED', one.link)",
    plant: "about('ALTERED', one.link)",
    noticedBy: [['audit-chain.test.ts', 'exchanged their contents']],
  },
  {
    name: 'a head is accepted with any signature',
    file: 'features/audit/chain/head.ts',
    find: 'return isSigned ? ',
    plant: 'return body.length > 0 || isSigned ? ',
    noticedBy: [['audit-chain.test.ts', 'only with its signature']],
  },
  {
    name: 'the start accepts a role with more rights',
    file: 'platform/database/excess-rights.ts',
    find: 'if (excess.length > 0)',
    plant: 'if (excess.length < 0)',
    noticedBy: [['database-roles.test.ts', 'nothing starts with the role that owns']],
  },
  {
    name: 'the start accepts a role that may change the trail',
    file: 'platform/database/excess-rights.ts',
    find: "(case privilege when 'UPDATE' then 16 else 8 end)",
    plant: "(case privilege when 'UPDATE' then 0 else 8 end)",
    noticedBy: [['database-roles.test.ts', 'to change entries']],
  },
];
