import { hostingSituations } from './hosting-situations.js';
import { standingOf, summaryOf } from './hosting-standing.js';

/**
 * The results of the rules of 22 November 2026 for the same table: edges recognised by range only, no ranges or regions
 * of providers, a registrar’s statement recorded as a provider’s.
 */
const before = { RIGHT: 84, PERSON: 105, WRONG: 32 };

const after = summaryOf(hostingSituations);
const line = (title: string, { RIGHT, PERSON, WRONG }: typeof before) =>
  `${title.padEnd(8)} routed right ${RIGHT}, needs a person ${PERSON}, routed wrong ${WRONG}`;

const held = hostingSituations.filter((each) => each.truth !== null && standingOf(each) === 'PERSON');
const out = [
  `${hostingSituations.length} hosting situations`,
  line('before', before),
  line('now', after),
  'A person is needed, though there is a country:',
  ...held.map(({ title }) => `  ${title}`),
];
process.stdout.write(`${out.join('\n')}\n`);
process.exitCode = after.WRONG > 0 ? 1 : 0;
