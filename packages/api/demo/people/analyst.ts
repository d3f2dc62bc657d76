import {
  AbuseContactsDocument,
  ApproveAbuseContactDocument,
  CasesDocument,
  ClaimCaseDocument,
  LookUpHostingDocument,
  RecordAssessmentDocument,
  RecordHostingObservationDocument,
  RouteCaseDocument,
  type Client,
  type RecordAssessmentMutationVariables,
} from '@meldpunt/client';
import { insist, succeeded } from '../script-broken.js';
import type { Place } from '../world/places.data.js';

/** A case with its one item, as the person who works on it has it. */
export interface Claimed {
  readonly id: string;
  readonly reference: string;
  readonly itemId: string;
  readonly url: string;
  readonly version: number;
  /** How many opinions on it are shown to the person who claimed it. */
  readonly opinionsShown: number;
}

/** The result of routing. */
export interface Routed {
  readonly outcome: string;
  readonly because: readonly string[];
  readonly legs: readonly string[];
  readonly status: string;
}

/** The qualification of the answers, and the status of the case. */
export interface Judged {
  readonly version: number;
  readonly status: string;
  readonly classification: string;
}

type Answers = Omit<RecordAssessmentMutationVariables['input'], 'contentItemId' | 'expectedVersion'>;

/** An analyst at work, through the published client. */
export class Analyst {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Finds the case of a site and claims it. */
  async claim({ hostname }: Place): Promise<Claimed> {
    const { cases } = await this.#client.execute(CasesDocument, { filter: { hostnameContains: hostname } });
    const [found] = cases.nodes;
    insist(found !== undefined, `no case of ${hostname} is in the queue`);
    const { claimCase } = await this.#client.execute(ClaimCaseDocument, { input: { caseId: found.id } });
    const { id, reference, version, url, contentItems } = succeeded(claimCase, 'ClaimCaseSuccess').case;
    const [item] = contentItems;
    insist(item !== undefined, 'the case has no content item');
    return { id, reference, version, url, itemId: item.id, opinionsShown: item.assessments.length };
  }

  /** Has the name looked up, and says which country and provider that is: documentation addresses have none. */
  async locate({ itemId }: Claimed, { country, provider, ipAddress }: Place): Promise<string> {
    const { lookUpHosting } = await this.#client.execute(LookUpHostingDocument, {
      input: { contentItemId: itemId },
    });
    const looked = succeeded(lookUpHosting, 'LookUpHostingSuccess').contentItem;
    if (country === null) return looked.hosting.kind;
    const { recordHostingObservation } = await this.#client.execute(RecordHostingObservationDocument, {
      input: { contentItemId: itemId, source: 'ANALYST', country, provider, ipAddress },
    });
    const { hosting } = succeeded(recordHostingObservation, 'RecordHostingObservationSuccess').contentItem;
    insist(hosting.country === country, `the host is taken to be in ${hosting.country}`);
    return `${hosting.country}, ${hosting.kind}`;
  }

  /** Answers the closed questions; returns the qualification. */
  async judge({ itemId, version }: Claimed, answers: Answers): Promise<Judged> {
    const { recordAssessment } = await this.#client.execute(RecordAssessmentDocument, {
      input: { contentItemId: itemId, expectedVersion: version, ...answers },
    });
    const done = succeeded(recordAssessment, 'RecordAssessmentSuccess');
    return {
      version: done.case.version,
      status: done.case.status,
      classification: done.assessment.qualification.classification,
    };
  }

  /** Routes the case. */
  async route({ id }: Claimed, expectedVersion: number): Promise<Routed> {
    const { routeCase } = await this.#client.execute(RouteCaseDocument, {
      input: { caseId: id, expectedVersion },
    });
    const { outcome, reasons, case: routed } = succeeded(routeCase, 'RouteCaseSuccess');
    return {
      outcome,
      because: reasons,
      status: routed.status,
      legs: routed.referrals.map(({ kind, country }) => (country === null ? kind : `${kind} ${country}`)),
    };
  }

  /** Approves a contact that waits for it. */
  async approveContact(email: string): Promise<void> {
    const { abuseContacts } = await this.#client.execute(AbuseContactsDocument, {
      filter: { status: ['PROPOSED'] },
    });
    const contact = abuseContacts.nodes.find((proposed) => proposed.email === email);
    insist(contact !== undefined, `${email} does not wait to be approved`);
    const { approveAbuseContact } = await this.#client.execute(ApproveAbuseContactDocument, {
      input: { contactId: contact.id, expectedVersion: contact.version, language: 'EN' },
    });
    succeeded(approveAbuseContact, 'ApproveAbuseContactSuccess');
  }
}
