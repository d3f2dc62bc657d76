import type { Classification } from './classification.js';
import { opinionHistory } from './opinion-history.js';

it.each<[readonly (Classification | null)[], readonly Classification[], readonly string[]]>([
  [[], [], []],
  [[], ['NOT_ILLEGAL'], []],
  [[], ['NOT_ILLEGAL', 'NOT_ILLEGAL'], []],
  [[], ['UNDETERMINED', 'NOT_ILLEGAL'], ['VERDICT_CHANGED']],
  [[null], ['BASELINE'], []],
  [['BASELINE', 'NOT_ASSESSABLE'], ['BASELINE'], []],
  [['NOT_ILLEGAL'], ['BASELINE'], ['JUDGED_NOT_ILLEGAL_BEFORE']],
  [
    ['BASELINE', 'NOT_ILLEGAL'],
    ['BASELINE', 'NOT_ILLEGAL', 'BASELINE'],
    ['JUDGED_NOT_ILLEGAL_BEFORE', 'VERDICT_CHANGED'],
  ],
])('an address with conclusions %j and first opinions %j has the history %j', (earlier, first, expected) => {
  expect(opinionHistory({ ofSameAddress: earlier, firstOpinions: first })).toEqual(expected);
});
