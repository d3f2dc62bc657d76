export const searchTexts = {
  field: 'Search cases',
  hint: 'Reference, address, host name, IP address, network, provider. Enter searches; every search is recorded.',
  title: 'Found',
  readAs: (kinds: string) => `Read as: ${kinds}.`,
  notRead: 'This text cannot be read as anything that can be searched.',
  nothing: 'Nothing was found.',
  more: 'More was found. Use a longer text.',
  command: (text: string) => `Search cases: ${text}`,
};
export type SearchTexts = typeof searchTexts;
