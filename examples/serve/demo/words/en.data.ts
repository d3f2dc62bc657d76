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
  receiver: 'Webhook receiver: a system outside',
  receiverHint:
    'A system that the hotline tells of events. It checks each signature with the verifier of the client, and takes only genuine messages. A message has no content: only what happened, and an id.',
  genuine: 'Signature is right',
  notGenuine: 'Refused',
  event: 'Message',
  register: 'Register the receiver as the administrator',
  forge: 'Send it a forged message',
  time: 'Let time pass',
  timeHint:
    'This makes everything in this demo older by so many hours: all times of cases, referrals, notices, claims and waiting jobs. What is due then happens within about a minute: deadlines pass, addresses are checked, hand-overs are sent again. The audit trail and calendar days do not move, and neither do the mails and the exchange on this page. Load open pages of the desk again.',
  timeStands:
    'This demo uses a database of your own, in which time cannot be moved. Start it without DATABASE_URL.',
  pass: (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`),
};
export type DemoWords = typeof demoWordsEn;
