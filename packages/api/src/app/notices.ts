import { proofOf } from '@meldpunt/domain';
import { rdapClient, rdapServers, type RdapRequest } from '../features/abuse-contacts/index.js';
import { smtpSender, type NoticePorts } from '../features/notices/index.js';
import { newestAnswerKinds } from '../features/provider-answers/index.js';
import { reachabilityOfItems } from '../features/reachability/index.js';
import type { Clock } from '../platform/clock.js';
import type { NoticeConfig } from '../platform/notice-config.js';
import type { Outbound } from '../platform/outbound/outbound.js';

/** Sends RDAP requests through the outbound client. A body of max size was cut off, so it counts as a failure. */
export const rdapRequest =
  (outbound: Outbound): RdapRequest =>
  async (url, { accept, timeoutMs, maximumBytes }) => {
    const answer = await outbound.request(url, { headers: { accept }, timeoutMs, maxBytes: maximumBytes });
    if (!answer.ok) throw new TypeError('no response');
    if (Buffer.byteLength(answer.value.body) >= maximumBytes) throw new RangeError('too long');
    return answer.value;
  };

const hostOf = (url: string): string => new URL(url).hostname.replace(/^\[|\]$/g, '');

/** Servers that the operator configured: in live mode these may be in a private network. */
export const configuredNoticeHosts = ({
  smtp,
  rdapBootstrapUrl,
  rdapServers: servers,
}: NoticeConfig): readonly string[] => [
  ...(smtp === null ? [] : [hostOf(smtp.url)]),
  hostOf(rdapBootstrapUrl),
  ...servers.map(({ server }) => hostOf(server)),
];

/** The items whose last check showed that they are gone. */
const seenOffline: NonNullable<NoticePorts['seenOffline']> = async (em, contentItemIds) => {
  const seen = await reachabilityOfItems(em, contentItemIds);
  const newest = new Map(seen.map((row) => [row.contentItemId, row]));
  return new Set([...newest].filter(([, row]) => proofOf(row.outcome) === 'GONE').map(([id]) => id));
};

/** The configured ports of notices to providers. */
export function noticePortsOf(
  config: NoticeConfig,
  { outbound, lookup, clock }: { outbound: Outbound; lookup: NoticePorts['lookup']; clock: Clock },
): NoticePorts {
  const request = rdapRequest(outbound);
  const { organisation, from, contact, publicUrl, returnDomain } = config;
  const servers = rdapServers({
    request,
    clock,
    bootstrapUrl: config.rdapBootstrapUrl,
    overrides: config.rdapServers,
  });
  return {
    identity: { organisation, from, contact, publicUrl, returnDomain },
    rdap: rdapClient({ request, servers, clock }),
    lookup,
    mail: config.smtp === null ? null : smtpSender(config.smtp, outbound),
    newestAnswers: newestAnswerKinds,
    seenOffline,
  };
}
