import type { CalendarDate } from '../calendar-date.js';
import { iso3166Countries } from '../country-code.data.js';
import type { CountryCode } from '../country-code.js';
import { inhopeDirectory } from '../inhope/inhope-members.data.js';
import { Classification } from '../qualification/classification.js';
import { reconcileLegs, type ExistingReferral } from '../referrals/reconcile-legs.js';
import { OpinionState } from './route-input.js';
import { route } from './route.js';
import { belgianRoutingPolicy } from './routing-policy.js';
import { urgentPartOf } from './urgent-part.js';

const setting = {
  home: 'BE' as CountryCode,
  on: '2026-11-22' as CalendarDate,
  directory: inhopeDirectory,
  policy: belgianRoutingPolicy,
};
const urgentRoute = (country: CountryCode, classification: Classification, opinions: OpinionState) =>
  route(
    {
      classification,
      opinions,
      hosting: { kind: 'DIRECT', country, countries: [country], confidence: 'HIGH' },
      immediateDanger: true,
    },
    setting,
  );
const combinations = Object.values(Classification).flatMap((classification) =>
  Object.values(OpinionState).map((opinions) => [classification, opinions] as const),
);

describe('the urgent part of a route for a child in danger', () => {
  it.each(combinations)(
    'contains only the police for content that is %s and %s',
    (classification, opinions) => {
      for (const country of iso3166Countries as readonly CountryCode[]) {
        const { outcome, legs } = urgentPartOf(urgentRoute(country, classification, opinions));

        expect(outcome).toBe('HELD');
        expect(legs).toHaveLength(1);
        expect(legs[0]?.because[0]).toBe('IMMEDIATE_DANGER');
        for (const { kind } of legs) expect(['POLICE', 'POLICE_ABROAD']).toContain(kind);
      }
    },
  );

  it('withdraws nothing that is sent or ready', () => {
    const notice: ExistingReferral = {
      id: 'notice',
      kind: 'HOSTING_PROVIDER',
      country: 'BE' as CountryCode,
      status: 'READY',
    };
    const { legs, outcome } = urgentPartOf(urgentRoute('BE' as CountryCode, 'BASELINE', 'AGREED'));

    expect(reconcileLegs([notice], legs, outcome)).toMatchObject({ keep: [notice], withdraw: [] });
  });
});
