import {
  isChallenge,
  isSameSite,
  parseAddress,
  parseUrl,
  redirectKindOf,
  type Address,
  type ReachSign,
  type RedirectKind,
} from '@meldpunt/domain';
import type { AgentReport } from '../removal-agent.port.js';
import type { AgentSettings } from './agent-settings.js';
import { readReferrer } from './browser-headers.js';
import { probeAddress, type Probe } from './probe-address.js';
import { isParked } from './name-servers-of.js';

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Checks whether an address responds. Redirects are followed only within the same site. Each hop is resolved and must
 * be allowed, like the first one. Targets on other sites are not visited, because they prove nothing about the
 * address.
 */
export async function checkAddress(
  text: string,
  settings: AgentSettings,
  foundVia: string | null = null,
): Promise<AgentReport> {
  const origin = parseAddress(text);
  if (!origin.ok || !URL.canParse(text)) return { noAnswer: 'NO_WAY_THERE', redirect: null, method: 'NONE' };
  const referrer = readReferrer(foundVia);
  let url = new URL(text);
  let redirect: RedirectKind | null = null;
  for (let hops = 0; ; hops += 1) {
    const look = await probeAddress({ url, referrer }, settings);
    if (typeof look.seen === 'string') return { noAnswer: look.seen, redirect, method: look.method };
    const { status } = look.seen;
    const report = { status, method: look.method };
    if (!redirects.has(status))
      return withSigns({ ...report, redirect }, await signsOf(look, origin.value, settings));
    const next = targetOf(look, url, origin.value, settings);
    if (next.url === null)
      return withSigns({ ...report, redirect: next.redirect }, await signsOf(look, origin.value, settings));
    if (hops >= settings.maxRedirects) return { ...report, redirect: 'ENDLESS' };
    url = next.url;
    redirect = redirect === 'ERROR_PAGE' ? redirect : next.redirect;
  }
}

const withSigns = (report: AgentReport, signs: readonly ReachSign[]): AgentReport =>
  signs.length === 0 ? report : { ...report, signs };

/** Further signs from the headers and the name servers. Name servers are queried only if the host responded. */
async function signsOf(
  { seen }: Probe,
  { hostname, hostKind }: Address,
  settings: AgentSettings,
): Promise<readonly ReachSign[]> {
  if (typeof seen === 'string') return [];
  if (isChallenge(seen.status, seen.headers)) return ['CHALLENGE'];
  const isNamed = hostKind === 'NAME' && hostname !== null;
  return isNamed && (await isParked(hostname, settings)) ? ['PARKED_BY_NAME_SERVERS'] : [];
}

/**
 * The kind of a redirect, with its target if it is followed: on the same site, not a login or check page, not another
 * country.
 */
function targetOf(
  { seen }: Probe,
  from: URL,
  origin: Address,
  { publicSuffixOf }: AgentSettings,
): { readonly url: URL | null; readonly redirect: RedirectKind } {
  const location = typeof seen === 'string' ? null : (seen.headers.get('location') ?? null);
  if (location === null || !URL.canParse(location, from.href)) return { url: null, redirect: 'UNREADABLE' };
  const url = new URL(location, from.href);
  const target = parseUrl(url.href);
  if (!target.ok) return { url: null, redirect: 'OTHER_SITE' };
  const redirect = redirectKindOf(origin, target.value, publicSuffixOf ?? null);
  const isFollowed =
    (redirect === 'SAME_SITE' || redirect === 'ERROR_PAGE') &&
    isSameSite(origin, target.value, publicSuffixOf ?? null);
  return { url: isFollowed ? url : null, redirect };
}
