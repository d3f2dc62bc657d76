import { FollowReferralsDocument, type ReferralFilter, ReferralsDocument } from '@meldpunt/client';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { useReloadOn } from '../api/use-follow.js';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { PageList } from '../ui/page-list.js';
import { useNow } from '../ui/use-now.js';
import { useTitle } from '../ui/use-title.js';
import { Feed } from './feed.js';
import { inboxTabs, type InboxTab } from './inbox-tabs.js';
import './liaison.css';

/** What each part of the inbox asks of the API. Rows are lists: opening one, not scrolling, is recorded as a read. */
const filters: Readonly<Record<InboxTab, ReferralFilter>> = {
  new: { kind: ['POLICE', 'POLICE_ABROAD'], status: ['SENT'] },
  waits: { kind: ['POLICE'], clearance: ['AWAITING'] },
  held: { kind: ['POLICE'], clearance: ['HELD'] },
  done: { kind: ['POLICE', 'POLICE_ABROAD'], status: ['COMPLETED', 'WITHDRAWN'] },
};

export function InboxPage() {
  const { texts, label, relative, date } = useSpeech();
  const now = useNow();
  const { tab } = useSearch({ from: '/liaison' });
  const navigate = useNavigate({ from: '/liaison' });
  useTitle(texts.app.pages.liaison);
  const isReady = useReloadOn(FollowReferralsDocument, {}, () => [['referrals']]);
  const pages = usePages({
    key: ['referrals'],
    document: ReferralsDocument,
    variables: { filter: filters[tab] },
    page: ({ referrals }) => referrals,
    isEnabled: isReady,
  });
  return (
    <>
      <h1>{texts.app.pages.liaison}</h1>
      <nav className="tabs" aria-label={texts.liaison.tabsLabel}>
        {inboxTabs.map((each) => (
          <Button
            key={each}
            className={each === tab ? 'chip chosen' : 'chip'}
            {...(each === tab ? { 'aria-current': 'page' } : {})}
            onPress={() => void navigate({ search: { tab: each } })}
          >
            {texts.liaison.tabs[each]}
          </Button>
        ))}
      </nav>
      <div className="inbox">
        <section className="panel" aria-label={texts.liaison.tabs[tab]}>
          <h2>{texts.liaison.tabs[tab]}</h2>
          <PageList label={texts.liaison.tabs[tab]} pages={pages}>
            {(referral) => (
              <>
                <Link to="/liaison/$referralId" params={{ referralId: referral.id }}>
                  {referral.reference}
                </Link>
                {referral.isUrgent && (
                  <strong className="danger"> {label('PriorityReason', 'IMMEDIATE_DANGER')}</strong>
                )}
                <p>
                  {label('ReferralKind', referral.kind)} · {label('ReferralStatus', referral.status)}
                  {referral.outcome !== null && ` · ${label('ReferralOutcome', referral.outcome)}`}
                </p>
                <p className="quiet">
                  {[
                    ...(referral.contentItem.classification === null
                      ? []
                      : [label('Classification', referral.contentItem.classification)]),
                    ...(referral.clearance === null
                      ? []
                      : [texts.liaison.clearanceStates[referral.clearance.state]]),
                    ...(referral.clearance?.reviewOn
                      ? [texts.liaison.reviewOn(date(referral.clearance.reviewOn))]
                      : []),
                    ...(referral.dueAt !== null && referral.completedAt === null
                      ? [texts.caseFile.due(relative(referral.dueAt, now))]
                      : []),
                  ].join(' · ')}
                </p>
              </>
            )}
          </PageList>
        </section>
        <Feed />
      </div>
    </>
  );
}
