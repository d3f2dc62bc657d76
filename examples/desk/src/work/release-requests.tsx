import {
  DecideReleaseDocument,
  ReadReleasedDocument,
  type ReadReleasedMutation,
  ReleasesDocument,
} from '@meldpunt/client';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { PageList } from '../ui/page-list.js';

type Released = Extract<ReadReleasedMutation['readReleased'], { __typename: 'ReadReleasedSuccess' }>;

/** Requests to read what a reporter left. One person asks, another decides, and each reading is recorded. */
export function ReleaseRequests() {
  const { texts, label, dateTime } = useSpeech();
  const viewer = useViewer();
  const pages = usePages({
    key: ['releases', 'open'],
    document: ReleasesDocument,
    variables: { filter: { state: ['WAITING', 'OPEN'] } },
    page: ({ releases }) => releases,
  });
  const [shown, setShown] = useState<Released | null>(null);
  const deciding = useAct(DecideReleaseDocument, pages.reload);
  const reading = useAct(ReadReleasedDocument, setShown);
  return (
    <>
      <ProblemBanner problem={deciding.problem ?? reading.problem} />
      <PageList label={texts.work.tabs.releases} pages={pages} empty={texts.work.noReleases}>
        {({ id, kind, reason, state, requestedAt, requestedBy, openUntil }) => {
          const isMine = requestedBy?.id === viewer.id;
          return (
            <>
              <p>
                <strong>{label('ReleaseKind', kind)}</strong> · {label('ReleaseReason', reason)} ·{' '}
                {label('ReleaseState', state)}
              </p>
              <p className="quiet">
                {requestedBy?.name}, {dateTime(requestedAt)}
                {openUntil !== null && ` → ${dateTime(openUntil)}`}
              </p>
              <div className="actions">
                {state === 'WAITING' &&
                  !isMine &&
                  (['RELEASE', 'REFUSE'] as const).map((decision) => (
                    <Button
                      key={decision}
                      onPress={() => void deciding.act({ input: { releaseId: id, decision } })}
                    >
                      {label('ReleaseDecision', decision)}
                    </Button>
                  ))}
                {state === 'OPEN' && isMine && (
                  <Button onPress={() => void reading.act({ input: { releaseId: id } })}>
                    {texts.work.read}
                  </Button>
                )}
              </div>
              {shown?.release.id === id && (
                <dl className="facts-list">
                  {Object.entries({ ...shown.contact, ...shown.siteAccess }).map(
                    ([name, value]) =>
                      value !== null && (
                        <div key={name} className="pair">
                          <dt>{texts.work.released[name as keyof typeof texts.work.released]}</dt>
                          <dd translate="no">{value}</dd>
                        </div>
                      ),
                  )}
                </dl>
              )}
            </>
          );
        }}
      </PageList>
    </>
  );
}
