export const demoWordsEn = {
  title: 'The others in this demo',
  introduction:
    'Police, a provider, other hotlines and a web host, all on this machine and all made up. Here you see what each received, and can act for them. Nothing leaves this machine, and everything here is forgotten when the demo stops.',
  report: 'Report form',
  desk: 'Desk of the team',
  again: 'Show the present state',
  refused: 'Refused by the exchange:',
  nothing: 'Nothing received yet.',
  sites: 'Web host: pages to report',
  sitesHint:
    'Report one of these addresses with the form. On the desk, record where it is hosted as stated here. A page that is removed here is found to be gone at the next check.',
  hostedAt: (country: string, ip: string, provider: string) => `${country} · ${ip} · ${provider}`,
  online: 'online',
  removed: 'removed',
  remove: 'Remove the page',
  restore: 'Put it back',
  publish: {
    home: 'New page hosted in Belgium',
    abroad: 'New page in a country with a hotline',
    farAway: 'New page in a country without a hotline',
  },
  police: 'Police',
  policeHint:
    'The newest entries of their feed. They answer, hold or clear on the desk: sign in there as the liaison.',
  provider: 'Provider: mail to its abuse desk',
  providerHint:
    'A notice is sent after police have cleared it and a person has approved the contact: at once in danger, otherwise after about an hour, in working hours.',
  letter: 'Letter',
  answer: 'Answer as the provider',
  exchange: 'Exchange: hotlines of other countries',
  exchangeHint: 'What is in the exchange, newest first. The buttons act as the hotline of that country.',
  item: (id: number, country: string) => `Item ${id}, for ${country}`,
  noAction: 'Nothing done yet.',
  actions: { 1: 'Reported to police', 2: 'Reported to the provider', 3: 'Removed' },
  partnerReports: 'Let the Dutch hotline report a page hosted in Belgium',
};
export type DemoWords = typeof demoWordsEn;
