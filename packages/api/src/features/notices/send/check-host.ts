import {
  maySendNotice,
  type HostingObservation,
  type NoticeHost,
  type NoticeRefusalCode,
} from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { itemById, lockCase } from '../../cases/index.js';
import { recordObservations, targetOf, type HostingLookup } from '../../hosting/index.js';
import type { NoticeFacts } from './notice-facts.js';

/** The result of checking one address before a message is sent. */
export interface HostCheck {
  /** The first reason against sending, or `null` if it may be sent. */
  readonly refusal: NoticeRefusalCode | null;
  /** The IP addresses just observed, without those of proxies. */
  readonly ipAddresses: readonly string[];
}

/**
 * Looks up the host of an address again, records the observations, and applies the sending rules: the referral must be
 * ready, the contact approved, and the host unchanged.
 */
export async function checkHost(
  facts: NoticeFacts,
  { isContactApproved }: { readonly isContactApproved: boolean },
  lookup: HostingLookup,
  work: WorkContext,
): Promise<HostCheck> {
  const looked = await lookup.lookUp(targetOf(facts.url));
  const observed = looked.ok ? looked.value : [];
  const hostNow = looked.ok ? await hostAfter(facts, observed, work) : null;
  const sending = maySendNotice({
    status: facts.status,
    isContactApproved,
    hostAtDecision: {
      provider: facts.hostProvider,
      country: facts.hostCountry,
      networks: facts.hostNetworks,
    },
    hostNow,
  });
  return { refusal: sending.ok ? null : sending.error.code, ipAddresses: hostNow?.networks ?? [] };
}

const located = new Set(['DIRECT', 'MULTIPLE', 'ANYCAST']);

/** Concludes the host from all observations, including the newest. */
function hostAfter(
  { caseId, contentItemId, hostCountry }: NoticeFacts,
  observed: readonly Omit<HostingObservation, 'id'>[],
  work: WorkContext,
): Promise<NoticeHost> {
  return inTransaction(work, async (em) => {
    await lockCase(em, caseId);
    const item = await itemById(em, contentItemId);
    const { kind, country, countries, provider } = await recordObservations(em, work, item, observed);
    const serves = located.has(kind) && hostCountry !== null && countries.includes(hostCountry);
    const addresses = observed.filter(({ isProxy }) => !isProxy).map(({ ipAddress }) => ipAddress);
    return {
      country: serves ? hostCountry : located.has(kind) ? country : null,
      provider,
      networks: [...new Set(addresses.filter((address) => address !== null))],
    };
  });
}
