/** A network whose addresses belong to no country. @public */
export const CountrylessNetwork = {
  TOR: 'TOR',
  I2P: 'I2P',
  IPFS: 'IPFS',
  PEER_TO_PEER: 'PEER_TO_PEER',
} as const;
export type CountrylessNetwork = keyof typeof CountrylessNetwork;
