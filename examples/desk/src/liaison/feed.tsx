import { FollowPoliceFeedDocument, PoliceFeedDocument, type PoliceFeedEntryFragment } from '@meldpunt/client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useFollow } from '../api/use-follow.js';
import { useRead } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';

const maxShown = 30;

/**
 * The messages of the hotline that arrive while the page is open, each once. Each that arrives is recorded as a read, so
 * earlier ones are not read again.
 */
export function Feed() {
  const { texts } = useSpeech();
  const { data, problem, reload } = useRead(['police-feed'], PoliceFeedDocument, { after: 'NOW' });
  const end = data?.policeFeed.pageInfo.endCursor ?? null;
  return (
    <section className="panel" aria-label={texts.liaison.feed}>
      <h2>{texts.liaison.feed}</h2>
      <ProblemBanner problem={problem}>
        <Button onPress={() => void reload()}>{texts.api.retry}</Button>
      </ProblemBanner>
      {end !== null && <NewEntries after={end} />}
    </section>
  );
}

function NewEntries({ after }: { readonly after: string }) {
  const { texts, label, dateTime } = useSpeech();
  const [entries, setEntries] = useState<readonly PoliceFeedEntryFragment[]>([]);
  const state = useFollow(FollowPoliceFeedDocument, { after }, ({ policeFeed }) =>
    setEntries((all) => [policeFeed, ...all].slice(0, maxShown)),
  );
  return (
    <>
      <p role="status" className={state === 'LOST' ? 'danger' : 'quiet'}>
        {texts.liaison.feedStates[state]}
      </p>
      {entries.length === 0 && <p className="empty">{texts.liaison.noNews}</p>}
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
    </>
  );
}
