import { parseUrl } from '@meldpunt/domain';

/** What makes two spellings one address: the exchange may spell an address its own way. */
export function identityOf(url: string): string {
  const address = parseUrl(url);
  return address.ok ? address.value.identity : url;
}
