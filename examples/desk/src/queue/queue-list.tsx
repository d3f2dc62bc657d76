import type { CaseSummaryFragment } from '@meldpunt/client';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { ProblemBanner } from '../api/problem-banner.js';
import type { Pages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { Loading } from '../ui/loading.js';
import { QueueRow } from './queue-row.js';

/** The cases; the arrow keys move between them, Enter opens one. */
export function QueueList({ pages }: { readonly pages: Pages<CaseSummaryFragment> }) {
  const { texts } = useSpeech();
  const navigate = useNavigate();
  if (pages.isLoading) return <Loading />;
  return (
    <>
      <ProblemBanner problem={pages.problem}>
        <Button onPress={pages.reload}>{texts.api.retry}</Button>
      </ProblemBanner>
      <GridList
        className="queue"
        aria-label={texts.queue.list}
        items={pages.nodes}
        onAction={(id) => void navigate({ to: '/case/$caseId', params: { caseId: String(id) } })}
        renderEmptyState={() => <p className="empty">{texts.queue.empty}</p>}
      >
        {(found) => (
          <GridListItem id={found.id} textValue={found.reference} className="queue-row">
            <QueueRow found={found} />
          </GridListItem>
        )}
      </GridList>
      {pages.loadMore !== null && (
        <Button className="more" onPress={pages.loadMore} isDisabled={pages.isLoadingMore}>
          {pages.isLoadingMore ? texts.api.loading : texts.api.more}
        </Button>
      )}
    </>
  );
}
