import type { Address } from '../address/address.js';

export const relationKeys = ({ identity }: Pick<Address, 'identity'>): readonly string[] => [identity];
