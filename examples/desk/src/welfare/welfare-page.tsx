import { ExposuresDocument } from '@meldpunt/client';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { Loading } from '../ui/loading.js';
import { useTitle } from '../ui/use-title.js';

/** How long each person worked with reported content. Numbers only: never what they saw. */
export function WelfarePage() {
  const { texts, label, duration, dateTime } = useSpeech();
  useTitle(texts.app.pages.welfare);
  const { nodes, isLoading, problem, loadMore, reload } = usePages({
    key: ['exposures'],
    document: ExposuresDocument,
    variables: {},
    page: ({ exposures }) => exposures,
  });
  return (
    <>
      <div className="page-head">
        <h1>{texts.app.pages.welfare}</h1>
        <Button onPress={reload}>{texts.queue.reload}</Button>
      </div>
      <p>{texts.welfare.hint}</p>
      <ProblemBanner problem={problem}>
        <Button onPress={reload}>{texts.api.retry}</Button>
      </ProblemBanner>
      {isLoading && <Loading />}
      {!isLoading && problem === null && nodes.length === 0 && (
        <p className="empty">{texts.welfare.nobody}</p>
      )}
      {nodes.length > 0 && (
        <ul className="rows panel" aria-label={texts.welfare.people}>
          {nodes.map(({ id, account, exposure }) => (
            <li key={id}>
              <h2>
                {account?.name ?? texts.app.none}{' '}
                {exposure.reached.length > 0 && (
                  <strong className="danger">
                    {exposure.reached.map((limit) => label('ExposureLimit', limit)).join(' · ')}
                  </strong>
                )}
              </h2>
              <dl className="totals durations">
                <div>
                  <dt>{texts.welfare.session}</dt>
                  <dd>{duration(exposure.sessionMinutes)}</dd>
                </div>
                <div>
                  <dt>{texts.welfare.day}</dt>
                  <dd>{duration(exposure.dayMinutes)}</dd>
                </div>
                <div>
                  <dt>{texts.welfare.week}</dt>
                  <dd>{duration(exposure.weekMinutes)}</dd>
                </div>
                <div>
                  <dt>{texts.welfare.alone}</dt>
                  <dd>{duration(exposure.aloneMinutes)}</dd>
                </div>
              </dl>
              {exposure.nextClaimAt !== null && (
                <p>{texts.welfare.nextClaim(dateTime(exposure.nextClaimAt))}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {loadMore !== null && (
        <Button className="more" onPress={loadMore}>
          {texts.api.more}
        </Button>
      )}
    </>
  );
}
