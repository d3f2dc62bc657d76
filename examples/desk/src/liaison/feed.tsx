import { FollowPoliceFeedDocument, type PoliceFeedEntryFragment } from '@meldpunt/client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSpeech } from '../language/language.js';
import { useFollow } from '../api/use-follow.js';

const maxShown = 30;

/** The messages of the hotline as they arrive, each once, and whether the connection is up. */
export function Feed() {
  const { texts, label, dateTime } = useSpeech();
  const [entries, setEntries] = useState<readonly PoliceFeedEntryFragment[]>([]);
  const state = useFollow(FollowPoliceFeedDocument, {}, ({ policeFeed }) =>
    setEntries((all) => [policeFeed, ...all].slice(0, maxShown)),
  );
  return (
    <section className="panel" aria-label={texts.liaison.feed}>
      <h2>{texts.liaison.feed}</h2>
      <p role="status" className={state === 'LOST' ? 'danger' : 'quiet'}>
        {texts.liaison.feedStates[state]}
      </p>
      <ul className="rows">
        {entries.map(({ id, event, at, referral, isTest }) => (
          <li key={id}>
            {label('PoliceFeedEvent', event)} ·{' '}
            <Link to="/liaison/$referralId" params={{ referralId: referral.id }}>
              {referral.reference}
            </Link>{' '}
            · {dateTime(at)} {isTest && <span className="quiet">({texts.liaison.test})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
