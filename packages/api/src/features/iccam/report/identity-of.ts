import { parseUrl } from '@meldpunt/domain';

/** The identity of an address, to compare different spellings. ICCAM may spell an address differently. */
export function identityOf(url: string): string {
  const address = parseUrl(url);
  return address.ok ? address.value.identity : url;
}
