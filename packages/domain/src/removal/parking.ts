import { parkingNameServers, parkingProviders } from './parking.data.js';

const isUnder = (name: string, suffix: string): boolean => name === suffix || name.endsWith(`.${suffix}`);

/** Whether a host stands under a company that parks names. @internal */
export const isParkingHost = (hostname: string): boolean =>
  parkingNameServers.some((suffix) => isUnder(hostname.toLowerCase(), suffix));

/**
 * Whether the name servers of a name are those of a company that parks names: all of them, as a site of its own may
 * keep one for a second opinion. No name servers are no sign.
 * @public
 */
export const isParkedByNameServers = (nameServers: readonly string[]): boolean =>
  nameServers.length > 0 && nameServers.every((name) => isParkingHost(name.replace(/\.$/, '')));

/** Whether a provider does nothing but park names. An unknown provider does not. @public */
export const isParkingProvider = (provider: string | null): boolean =>
  provider !== null &&
  parkingProviders.some((beginning) => provider.trim().toLowerCase().startsWith(beginning));
