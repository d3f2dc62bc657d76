import { intakePolicy, withFreeReports } from './intake-policy.js';

describe('the figures of an operator', () => {
  it('keep the shipped policy when there are none', () => {
    expect(withFreeReports(intakePolicy, { perCaller: null, overall: null })).toEqual(intakePolicy);
  });

  it('change the budgets of ordinary reports, and none of danger', () => {
    const changed = withFreeReports(intakePolicy, { perCaller: 500, overall: 9_000 });

    expect(changed.ordinary).toEqual({
      ...intakePolicy.ordinary,
      perCaller: 500,
      perNetwork: 1_000,
      overall: 9_000,
    });
    expect(changed.danger).toEqual(intakePolicy.danger);
  });

  it('never make the budget of a network smaller', () => {
    expect(withFreeReports(intakePolicy, { perCaller: 30, overall: null }).ordinary.perNetwork).toBe(
      intakePolicy.ordinary.perNetwork,
    );
  });
});
