import {
  AcknowledgeReferralDocument,
  ClearTakedownDocument,
  CompleteReferralDocument,
  PoliceFeedDocument,
  ReferralDocument,
  nodesOf,
  type Client,
  type CompleteReferralInput,
  type PoliceFeedEntryFragment,
} from '@meldpunt/client';
import { insist, succeeded } from '../script-broken.js';

/** An entry of the feed of police. */
export type FeedEntry = PoliceFeedEntryFragment;

/** As much of a dossier as the demo shows. */
export interface Dossier {
  readonly reference: string;
  readonly digest: string;
  readonly classification: { readonly result: { readonly code: string } };
  readonly opinions: { readonly persons: number };
  readonly referral: {
    readonly forwarding: {
      readonly through: string;
      readonly country: { readonly code: string; readonly words: string } | null;
    } | null;
  };
}

/** The liaison: reads the feed after a cursor, and acts on referrals. */
export class Police {
  /** All entries read from the feed so far, in order. */
  readonly received: FeedEntry[] = [];
  readonly dossiers: Dossier[] = [];
  readonly #client: Client;
  readonly #url: string;
  readonly #token: () => Promise<string>;

  constructor(client: Client, url: string, token: () => Promise<string>) {
    this.#client = client;
    this.#url = url;
    this.#token = token;
  }

  /** Reads the entries after the cursor of the last entry. */
  async readFeed(): Promise<void> {
    const known = this.received.at(-1)?.cursor ?? null;
    for await (const entry of nodesOf(
      async (after) =>
        (await this.#client.execute(PoliceFeedDocument, { first: 100, after: after ?? known })).policeFeed,
    ))
      this.received.push(entry);
  }

  /** What came about an address, by its event; the last one. */
  entryAbout(url: string, event: string): FeedEntry | undefined {
    return this.received.findLast((entry) => entry.event === event && entry.referral.contentItem.url === url);
  }

  /** The id of the referral about an address. */
  referralAbout(url: string): string {
    const entry = this.entryAbout(url, 'REFERRAL');
    insist(entry !== undefined, 'the feed has no referral about this address');
    return entry.referral.id;
  }

  /** Takes the dossier of a referral from the API, as the file for another system. */
  async fetchDossier(referralId: string): Promise<Dossier> {
    const response = await fetch(`${this.#url}/referrals/${referralId}/dossier.json?language=EN`, {
      headers: { authorization: `Bearer ${await this.#token()}` },
    });
    insist(response.status === 200, `the dossier was answered with ${response.status}`);
    const dossier = (await response.json()) as Dossier;
    this.dossiers.push(dossier);
    return dossier;
  }

  async acknowledge(referralId: string, recipientReference: string): Promise<void> {
    const { acknowledgeReferral } = await this.#client.execute(AcknowledgeReferralDocument, {
      input: { referralId, expectedVersion: await this.#versionOf(referralId), recipientReference },
    });
    succeeded(acknowledgeReferral, 'AcknowledgeReferralSuccess');
  }

  async clearTakedown(referralId: string, clearanceReference: string): Promise<void> {
    const { clearTakedown } = await this.#client.execute(ClearTakedownDocument, {
      input: { referralId, expectedVersion: await this.#versionOf(referralId), clearanceReference },
    });
    succeeded(clearTakedown, 'ClearTakedownSuccess');
  }

  async complete(referralId: string, outcome: CompleteReferralInput['outcome']): Promise<void> {
    const { completeReferral } = await this.#client.execute(CompleteReferralDocument, {
      input: { referralId, expectedVersion: await this.#versionOf(referralId), outcome },
    });
    succeeded(completeReferral, 'CompleteReferralSuccess');
  }

  async #versionOf(id: string): Promise<number> {
    const { referral } = await this.#client.execute(ReferralDocument, { id });
    insist(referral !== null, 'police do not see their referral');
    return referral.version;
  }
}
