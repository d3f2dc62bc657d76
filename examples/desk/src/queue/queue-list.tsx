import type { CaseSummaryFragment } from '@meldpunt/client';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { ProblemBanner } from '../api/problem-banner.js';
import type { Pages } from '../api/use-pages.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Loading } from '../ui/loading.js';
import { QueueRow } from './queue-row.js';

const SelectionBar = lazy(async () => ({ default: (await import('./selection-bar.js')).SelectionBar }));

/** The cases; the arrow keys move between them, Enter opens one, Space selects one, Control and A all. */
export function QueueList({
  pages,
  onChanged,
}: {
  readonly pages: Pages<CaseSummaryFragment>;
  readonly onChanged: () => void;
}) {
  const { texts } = useSpeech();
  const navigate = useNavigate();
  const { may } = useViewer();
  const isSelectable = may('FLOOD_DISMISS') || may('CASE_CLAIM');
  const [keys, setKeys] = useState<'all' | ReadonlySet<string | number>>(new Set());
  const [wasSelected, setWasSelected] = useState(false);
  const selected = keys === 'all' ? pages.nodes : pages.nodes.filter(({ id }) => keys.has(id));
  if (pages.isLoading) return <Loading />;
  return (
    <>
      <ProblemBanner problem={pages.problem}>
        <Button onPress={pages.reload}>{texts.api.retry}</Button>
      </ProblemBanner>
      {wasSelected && (
        <Suspense>
          <SelectionBar selected={selected} onClear={() => setKeys(new Set())} onChanged={onChanged} />
        </Suspense>
      )}
      <GridList
        className="queue"
        aria-label={texts.queue.list}
        items={pages.nodes}
        dependencies={[isSelectable]}
        onAction={(id) => void navigate({ to: '/case/$caseId', params: { caseId: String(id) } })}
        renderEmptyState={() => <p className="empty">{texts.queue.empty}</p>}
        {...(isSelectable ? { selectionMode: 'multiple' as const } : {})}
        selectedKeys={keys}
        onSelectionChange={(next) => {
          setKeys(next);
          setWasSelected(true);
        }}
      >
        {(found) => (
          <GridListItem id={found.id} textValue={found.reference} className="queue-row">
            <QueueRow found={found} isSelectable={isSelectable} />
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
