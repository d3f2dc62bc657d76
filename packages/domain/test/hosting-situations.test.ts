import { standingOf, summaryOf } from './support/hosting-standing.js';
import { hostingSituations } from './support/hosting-situations.js';

describe('typical hosting situations', () => {
  it('are at least two hundred different ones', () => {
    expect(hostingSituations.length).toBeGreaterThanOrEqual(200);
    expect(new Set(hostingSituations.map(({ title }) => title)).size).toBe(hostingSituations.length);
  });

  it('are never routed to a wrong country', () => {
    const wrong = hostingSituations.filter((each) => standingOf(each) === 'WRONG').map(({ title }) => title);

    expect(wrong).toEqual([]);
  });

  it('need a person only as often as the table says', () => {
    expect(summaryOf(hostingSituations)).toMatchObject({ WRONG: 0, PERSON: 66 });
  });

  it.each(hostingSituations.filter(({ truth }) => truth === null).map((each) => [each.title, each] as const))(
    'are held for a person: %s',
    (_, each) => {
      expect(standingOf(each)).toBe('PERSON');
    },
  );
});
