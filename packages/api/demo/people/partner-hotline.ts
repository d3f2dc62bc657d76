import type { Party } from '../../iccam-simulator/parties.data.js';
import type { Simulator } from '../../iccam-simulator/simulator.js';
import { insist } from '../script-broken.js';
import type { Place } from '../world/places.data.js';

/** What the exchange calls the actions of a hotline. */
export const actionNames: Readonly<Record<number, string>> = {
  1: 'reported to police',
  2: 'reported to the provider',
  3: 'removed',
};

/** Another hotline of the network, at work in the exchange by its rules. */
export class PartnerHotline {
  readonly party: Party;
  readonly #simulator: Simulator;
  readonly #clock: () => Date;

  constructor(simulator: Simulator, country: string, clock: () => Date) {
    this.#simulator = simulator;
    this.party = simulator.party(country);
    this.#clock = clock;
  }

  /** Reports an address as hosted in a country, judged nationally illegal by its own law. */
  async report(url: string, { country, ipAddress }: Place): Promise<void> {
    const [analyst] = this.party.analysts;
    const reference = `${this.party.countryCode}-DEMO-1`;
    await this.#send('reports', {
      reportingAnalystName: analyst,
      hotlineReceivedDate: this.#clock().toISOString(),
      hotlineReference: reference,
      memo: null,
      sourceUrlUsername: null,
      sourceUrlPassword: null,
      sourceUrlReferrer: null,
      sourceUrlSiteType: 2,
      sourceUrlCommerciality: 3,
      sourceUrlPaymentMethods: [9],
      urls: [
        {
          urlString: url,
          hotlineReference: `${reference}-1`,
          hostingCountryCode: country,
          hostingIpAddress: ipAddress,
          hostingIsp: null,
          hostingOrganization: null,
          isSourceUrl: true,
          memo: null,
          contentType: 2,
          assessment: {
            assessingAnalystName: analyst,
            classification: 2,
            ageCategorization: 4,
            genderCategorization: 2,
            virtualContentCategorization: 0,
            userGeneratedContentCategorization: 0,
            childModelingCategorization: 0,
          },
          actions: [],
        },
      ],
    });
  }

  /** Says in the exchange that it did something about an item. */
  act(contentId: number, actionType: 1 | 2 | 3): Promise<void> {
    const [actioningAnalystName] = this.party.analysts;
    const actionDate = this.#clock().toISOString();
    return this.#send(`contents/${contentId}/actions`, { actionType, actioningAnalystName, actionDate });
  }

  async #send(path: string, body: object): Promise<void> {
    const answered = await fetch(
      new URL(`/hotlines/${this.party.hotlineId}/${path}`, this.#simulator.controlUrl),
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
    insist(answered.ok, `the exchange answered ${answered.status}: ${await answered.text()}`);
  }
}
