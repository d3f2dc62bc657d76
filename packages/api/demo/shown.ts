import { defang } from '@meldpunt/domain';

/** An address as the demo prints it: not to be clicked, and the names of onion services cut in the middle. */
export const shown = (address: string): string =>
  defang(address).replace(/[a-z2-7]{56}/, (name) => `${name.slice(0, 8)}...${name.slice(-4)}`);
