import { parkingNameServers, parkingProviders } from './parking.data.js';

const isUnder = (name: string, suffix: string): boolean => name === suffix || name.endsWith(`.${suffix}`);

/** Whether a host is under the domain of a parking company. @internal */
export const isParkingHost = (hostname: string): boolean =>
  parkingNameServers.some((suffix) => isUnder(hostname.toLowerCase(), suffix));

/**
 * Whether all name servers of a domain belong to a parking company. All of them, because a real site may use one as a
 * secondary. An empty list is no sign.
 * @public
 */
export const isParkedByNameServers = (nameServers: readonly string[]): boolean =>
  nameServers.length > 0 && nameServers.every((name) => isParkingHost(name.replace(/\.$/, '')));

/** Whether a provider only parks domains. False for an unknown provider. @public */
export const isParkingProvider = (provider: string | null): boolean =>
  provider !== null &&
  parkingProviders.some((beginning) => provider.trim().toLowerCase().startsWith(beginning));
