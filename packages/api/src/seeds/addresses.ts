import type { Random } from './random.js';

const words = [
  'amber',
  'birch',
  'cedar',
  'delta',
  'ember',
  'fjord',
  'grove',
  'heron',
  'iris',
  'juniper',
] as const;
const endings = ['example', 'test', 'invalid'] as const;
const paths = ['page', 'item', 'thread', 'view', 'entry'] as const;

/** An address with a hostname that cannot be registered (RFC 2606), different for each number. */
export const webAddress = (random: Random, number: number): string =>
  `https://${random.pick(words)}-${number}.${random.pick(endings)}/${random.pick(paths)}/${random.whole(1, 99)}`;

/** The example name of an onion service, with a different page for each number. */
export const onionAddress = (number: number): string =>
  `http://exampleexampleexampleexampleexampleexampleexampleexamqad.onion/page/${number}`;

/** An example content identifier of the InterPlanetary File System. */
export const ipfsAddress = (number: number): string =>
  `ipfs://bafybeiexampleexampleexampleexampleexampleexampleexample234/item/${number}`;

/** A place without a web address, different for each number: an account, group, message or key that does not exist. */
export const placeInWords = (random: Random, number: number): string =>
  random.pick([
    `tg://join?invite=Demo${number}`,
    `Snapchat: demo.${random.pick(words)}.${number}`,
    `Discord server "demo-${random.pick(words)}-${number}"`,
    `<demo-${number}@news.example>`,
    `#demo-${number}:chat.example`,
    `Roblox: demo_${random.pick(words)}_${number}`,
  ]);

/** An IP address in the networks reserved for documentation (RFC 5737). */
export const documentationIp = (random: Random): string =>
  `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${random.whole(1, 254)}`;
