import {
  FollowWorkItemsDocument,
  ResolveWorkItemDocument,
  RetryJobDocument,
  type WorkItemResolution,
  WorkItemsDocument,
} from '@meldpunt/client';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { useReloadOn } from '../api/use-follow.js';
import { usePages } from '../api/use-pages.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Withheld } from '../session/withheld.js';
import { PageList } from '../ui/page-list.js';
import { useNow } from '../ui/use-now.js';

/** What the system could not do alone, with what it is about and the ways to settle it. */
export function WorkItems() {
  const { texts, label, language, relative } = useSpeech();
  const { may } = useViewer();
  const now = useNow();
  const isReady = useReloadOn(FollowWorkItemsDocument, {}, () => [['work-items']]);
  const pages = usePages({
    key: ['work-items'],
    document: WorkItemsDocument,
    variables: { language },
    page: ({ workItems }) => workItems,
    isEnabled: isReady,
  });
  const settling = useAct(ResolveWorkItemDocument, pages.reload);
  const retrying = useAct(RetryJobDocument, pages.reload);
  const settle = (workItemId: string, resolution: WorkItemResolution) =>
    void settling.act({ input: { workItemId, resolution }, language });
  return (
    <>
      <ProblemBanner problem={settling.problem ?? retrying.problem}>
        <Button onPress={pages.reload}>{texts.caseFile.look}</Button>
      </ProblemBanner>
      <PageList label={texts.work.tabs.items} pages={pages} empty={texts.work.noItems}>
        {({
          id,
          kind,
          explanation,
          causeExplanation,
          isUrgent,
          openedAt,
          escalatedAt,
          caseId,
          caseReference,
          referralId,
          referralReference,
        }) => (
          <>
            <p>
              <strong>{label('WorkItemKind', kind)}</strong>
              {isUrgent && <strong className="danger"> {label('PriorityReason', 'IMMEDIATE_DANGER')}</strong>}
              <span className="quiet">
                {' '}
                · {relative(openedAt, now)}
                {escalatedAt !== null && ` · ${label('DeadlineStage', 'ESCALATED')}`}
              </span>
            </p>
            <p>
              {explanation}
              {causeExplanation !== null && ` ${causeExplanation}`}
            </p>
            <div className="actions">
              {caseId !== null && may('CASE_READ') && (
                <Link className="reference-number" to="/case/$caseId" params={{ caseId }}>
                  {texts.caseFile.title} {caseReference}
                </Link>
              )}
              {referralId !== null && may('REFERRAL_READ_POLICE') ? (
                <Link className="reference-number" to="/liaison/$referralId" params={{ referralId }}>
                  {referralReference ?? texts.app.pages.liaison}
                </Link>
              ) : (
                <span className="quiet reference-number">{referralReference}</span>
              )}
              {kind === 'JOB_STOPPED' && may('SYSTEM_RUN') && (
                <Button onPress={() => void retrying.act({ input: { workItemId: id }, language })}>
                  {texts.api.retry}
                </Button>
              )}
              {kind === 'JOB_STOPPED' && <Withheld permission="SYSTEM_RUN" action={texts.api.retry} />}
              {may('WORK_ITEM_SETTLE') && (
                <>
                  <Button onPress={() => settle(id, 'DONE')}>{texts.work.resolutions.DONE}</Button>
                  <Button onPress={() => settle(id, 'NO_LONGER_NEEDED')}>
                    {texts.work.resolutions.NO_LONGER_NEEDED}
                  </Button>
                </>
              )}
            </div>
          </>
        )}
      </PageList>
    </>
  );
}
