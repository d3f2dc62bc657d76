import { parseAddress, redirectKindOf, type Address, type RedirectKind } from '@meldpunt/domain';
import type { AgentReport } from '../removal-agent.port.js';
import type { AgentSettings } from './agent-settings.js';
import { readReferrer } from './browser-headers.js';
import { lookAt, type Look } from './look-at.js';

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Looks whether an address answers. Redirects are followed by hand, as far as they stay on the site: each hop is
 * looked up and allowed like the first, and a place elsewhere is not visited, because nothing there would prove
 * anything about the address.
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
    const look = await lookAt({ url, referrer }, settings);
    if (typeof look.seen === 'string') return { noAnswer: look.seen, redirect, method: look.method };
    const { status } = look.seen;
    if (!redirects.has(status)) return { status, redirect, method: look.method };
    const next = targetOf(look, url, origin.value, settings);
    if (!('url' in next)) return { status, redirect: next.redirect, method: look.method };
    if (hops >= settings.maxRedirects) return { status, redirect: 'ENDLESS', method: look.method };
    url = next.url;
    redirect = 'SAME_SITE';
  }
}

/** Where a redirect leads when it stays on the site; otherwise what kind of place it is. */
function targetOf(
  { seen }: Look,
  from: URL,
  origin: Address,
  { publicSuffixOf }: AgentSettings,
): { readonly url: URL } | { readonly redirect: RedirectKind } {
  const location = typeof seen === 'string' ? null : (seen.headers.get('location') ?? null);
  if (location === null || !URL.canParse(location, from.href)) return { redirect: 'UNREADABLE' };
  const url = new URL(location, from.href);
  const target = parseAddress(url.href);
  if (!target.ok) return { redirect: 'OTHER_SITE' };
  const kind = redirectKindOf(origin, target.value, publicSuffixOf ?? null);
  return kind === 'SAME_SITE' ? { url } : { redirect: kind };
}
