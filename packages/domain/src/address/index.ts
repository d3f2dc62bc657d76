export {
  HostKind,
  AddressRefusalCode,
  maxAddressLength,
  isSameAddress,
  countrylessNetworkOf,
  type Address,
  type AddressRefusal,
} from './address.js';
export { parseAddress } from './parse-address.js';
export { parseUrl } from './parse-url.js';
export { readAddresses } from './read-addresses.js';
export {
  AddressCertainty,
  AddressMend,
  type AddressesRead,
  type FoundAddress,
  type UnreadPart,
} from './found-address.js';
export { defang, refang } from './defang.js';
export { registrableDomain, type PublicSuffixLookup } from './registrable-domain.js';
export { relate, relationKeys } from './relation/relate.js';
export { wraps } from './relation/wraps.js';
export { RelationGrade, RelationReason, type Relation } from './relation/relation.js';
export { CountrylessNetwork } from './countryless-network.js';
export { isInIpNetwork } from './ip-network.js';
