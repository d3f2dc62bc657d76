import fc from 'fast-check';
import { RouteOutcome } from './leg.js';
import { routeOfCase } from './route-of-case.js';

const routeWith = (outcome: RouteOutcome) => ({ outcome, because: [`${outcome}_REASON`] });

describe('routeOfCase', () => {
  it.each([
    [['HELD', 'ROUTED', 'CLOSED'], 'HELD'],
    [['CLOSED', 'ROUTED'], 'ROUTED'],
    [['CLOSED', 'CLOSED'], 'CLOSED'],
    [[], 'HELD'],
  ] as const)('makes of items %j a case that is %s', (outcomes, expected) => {
    expect(routeOfCase(outcomes.map(routeWith)).outcome).toBe(expected);
  });

  it('holds a case without items, with the reason that there is nothing to route', () => {
    expect(routeOfCase([]).because).toEqual(['NOTHING_TO_ROUTE']);
  });

  it('closes a case only when every item is closed, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(RouteOutcome)), { minLength: 1 }), (outcomes) => {
        const { outcome, because } = routeOfCase(outcomes.map(routeWith));
        expect(outcome === 'CLOSED').toBe(outcomes.every((each) => each === 'CLOSED'));
        expect(because).toEqual([`${outcome}_REASON`]);
        expect(routeOfCase(outcomes.map(routeWith).reverse()).outcome).toBe(outcome);
      }),
    );
  });
});
