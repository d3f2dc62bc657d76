import { LawReviewDocument } from '@meldpunt/client';
import { Link } from '@tanstack/react-router';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { PageList } from '../ui/page-list.js';

/** Decisions that the present edition of the law would make differently, the most harmful first. */
export function LawReview() {
  const { texts, label, language, date } = useSpeech();
  const pages = usePages({
    key: ['law-review'],
    document: LawReviewDocument,
    variables: { language },
    page: ({ lawReview }) => lawReview,
  });
  return (
    <PageList label={texts.work.tabs.law} pages={pages}>
      {({ caseId, caseReference, on, explanation, then, now, sent }) => (
        <>
          <p>
            <Link to="/case/$caseId" params={{ caseId }}>
              {caseReference}
            </Link>{' '}
            · {date(on)} · {label('Classification', then.classification)} →{' '}
            {label('Classification', now.classification)}
          </p>
          <p>{explanation}</p>
          {sent.length > 0 && <p className="quiet">{sent.map(({ reference }) => reference).join(' · ')}</p>}
        </>
      )}
    </PageList>
  );
}
