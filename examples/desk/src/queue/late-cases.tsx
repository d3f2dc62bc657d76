import { OverdueDocument } from '@meldpunt/client';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { useNow } from '../ui/use-now.js';

/** Deadlines that have passed, danger first, folded to one line. */
export function LateCases() {
  const { texts, label, relative } = useSpeech();
  const now = useNow();
  const pages = usePages({
    key: ['overdue'],
    document: OverdueDocument,
    variables: { first: 10 },
    page: ({ overdue }) => overdue,
  });
  if (pages.nodes.length === 0) return null;
  return (
    <details className="late">
      <summary>{texts.queue.late(pages.nodes.length, pages.loadMore !== null)}</summary>
      <ul className="rows">
        {pages.nodes.map(({ code, dueAt, isUrgent, stage, case: found, referral }) => (
          <li key={`${found?.id}${referral?.id}${code}${dueAt}`}>
            {isUrgent && <strong className="danger">{label('PriorityReason', 'IMMEDIATE_DANGER')} </strong>}
            {found === null ? (
              <span>{referral?.reference}</span>
            ) : (
              <Link to="/case/$caseId" params={{ caseId: found.id }}>
                {found.reference}
              </Link>
            )}{' '}
            {label('ClockCode', code)} · {label('DeadlineStage', stage)} ·{' '}
            {texts.queue.due(relative(dueAt, now))}
          </li>
        ))}
      </ul>
      {pages.loadMore !== null && (
        <Button className="more" onPress={pages.loadMore}>
          {texts.api.more}
        </Button>
      )}
    </details>
  );
}
