import { LegalHoldsDocument, LiftLegalHoldDocument } from '@meldpunt/client';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { PageList } from '../ui/page-list.js';

/** Cases of which nothing may be erased for now. */
export function LegalHolds() {
  const { texts, label, date } = useSpeech();
  const pages = usePages({
    key: ['legal-holds'],
    document: LegalHoldsDocument,
    variables: { filter: { isInForce: true } },
    page: ({ legalHolds }) => legalHolds,
  });
  const lifting = useAct(LiftLegalHoldDocument, pages.reload);
  return (
    <>
      <ProblemBanner problem={lifting.problem} />
      <PageList label={texts.work.tabs.holds} pages={pages}>
        {({ id, caseId, reason, reviewOn, isReviewDue, owner }) => (
          <>
            <p>
              <Link to="/case/$caseId" params={{ caseId }}>
                {texts.caseFile.title}
              </Link>{' '}
              · {label('LegalHoldReason', reason)} · {owner?.name} ·{' '}
              <span className={isReviewDue ? 'danger' : ''}>{texts.liaison.reviewOn(date(reviewOn))}</span>
            </p>
            <div className="actions">
              <Button onPress={() => void lifting.act({ input: { holdId: id } })}>{texts.work.lift}</Button>
            </div>
          </>
        )}
      </PageList>
    </>
  );
}
