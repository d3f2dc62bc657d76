import type { FeedEntry, Police } from '../people/police.js';
import type { Party } from './received.js';

const events: Readonly<Record<string, string>> = {
  REFERRAL: 'referral',
  REMOVAL: 'removal of',
  ACKNOWLEDGED: 'acknowledgement of',
  HELD: 'hold of',
  CLEARED: 'clearance of',
};

/** The entries of the feed about one kind of referral. */
export const policeReceived = (
  { received, dossiers }: Police,
  kind: FeedEntry['referral']['kind'],
  name: string,
): Party => ({
  name,
  received: received
    .filter(({ referral }) => referral.kind === kind)
    .map(({ id, sequence, event, at, referral: { reference } }) => {
      const dossier = dossiers.find((one) => one.reference.startsWith(reference));
      const file = event === 'REFERRAL' && dossier !== undefined ? `, dossier ${dossier.reference}` : '';
      return {
        at: new Date(at),
        what: `feed ${sequence}: ${events[event] ?? event} ${reference}${file}`,
        key: id,
      };
    }),
});
