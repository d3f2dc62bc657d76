import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useViewer } from '../api/viewer.js';
import { NotThere } from '../app/failures.js';
import { useSpeech } from '../language/language.js';
import { Loading } from '../ui/loading.js';
import { useNow } from '../ui/use-now.js';
import { useTitle } from '../ui/use-title.js';
import { AddItem } from './add-item.js';
import './case.css';
import { CaseHead } from './case-head.js';
import { Comments } from './comments.js';
import { Deadlines } from './deadlines.js';
import { EndCase } from './end-case.js';
import { Findings } from './findings.js';
import { Hosting } from './hosting.js';
import type { CaseChanges } from './case-changes.js';
import { claimOn } from './lease.js';
import { PlaceHold } from './place-hold.js';
import { Reachability } from './reachability.js';
import { Referrals } from './referrals.js';
import { RelatedCases } from './related-cases.js';
import { Reports } from './reports.js';
import { RouteCase } from './route-case.js';
import { Timeline } from './timeline.js';
import { useCase } from './use-case.js';

export function CasePage() {
  const { caseId } = useParams({ from: '/case/$caseId' });
  const { texts } = useSpeech();
  const { found, problem, reload, ...changes } = useCase(caseId);
  useTitle(found?.reference ?? texts.caseFile.title);
  if (found === null) return <NotThere />;
  return (
    <>
      <ProblemBanner problem={problem}>
        <Button onPress={reload}>{texts.api.retry}</Button>
      </ProblemBanner>
      {found === undefined ? (
        problem === null && <Loading />
      ) : (
        // Another case is another page: nothing typed may move to it.
        <CaseFile key={found.id} found={found} reload={reload} {...changes} />
      )}
    </>
  );
}

function CaseFile(changes: CaseChanges) {
  const { found } = changes;
  const { texts } = useSpeech();
  const viewer = useViewer();
  const now = useNow(15_000);
  const [itemId, setItemId] = useState(found.contentItems[0]?.id);
  const claim = claimOn(found, viewer.id, now);
  return (
    <>
      <CaseHead {...changes} claim={claim} />
      <div className="case">
        <div className="case-work">
          {found.contentItems.length > 1 && (
            <nav className="items" aria-label={texts.caseFile.items}>
              {found.contentItems.map(({ id }, index) => (
                <Button
                  key={id}
                  className={id === itemId ? 'chip chosen' : 'chip'}
                  {...(id === itemId ? { 'aria-current': 'true' } : {})}
                  onPress={() => setItemId(id)}
                >
                  {texts.caseFile.item(index + 1)}
                </Button>
              ))}
            </nav>
          )}
          {found.contentItems.map((item) => (
            // Hidden, not removed: the answers about the other items stay.
            <div key={item.id} hidden={item.id !== itemId} className="stack">
              <Findings {...changes} item={item} claim={claim} isShown={item.id === itemId} />
              <Hosting {...changes} item={item} claim={claim} />
              <Reachability {...changes} item={item} />
            </div>
          ))}
        </div>
        <div className="case-side">
          <RouteCase {...changes} claim={claim} />
          <Referrals {...changes} />
          <Deadlines caseId={found.id} />
          <Reports caseId={found.id} count={found.reportCount} />
          <RelatedCases caseId={found.id} />
          <Comments caseId={found.id} />
          <Timeline caseId={found.id} />
          <AddItem {...changes} claim={claim} />
          <EndCase {...changes} claim={claim} />
          <PlaceHold caseId={found.id} />
        </div>
      </div>
    </>
  );
}
