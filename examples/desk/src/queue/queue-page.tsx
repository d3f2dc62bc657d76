import {
  CasesDocument,
  ClaimNextCaseDocument,
  FollowQueueDocument,
  QueueCountsDocument,
} from '@meldpunt/client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { useReloadOn } from '../api/use-follow.js';
import { usePages } from '../api/use-pages.js';
import { useRead } from '../api/use-read.js';
import { useViewer } from '../api/viewer.js';
import { useShortcuts } from '../app/shortcuts.js';
import { useSpeech } from '../language/language.js';
import { useTitle } from '../ui/use-title.js';
import { FilterChips } from './filter-chips.js';
import { Floods } from './floods.js';
import { LateCases } from './late-cases.js';
import './queue.css';
import { QueueCounts } from './queue-counts.js';
import { QueueList } from './queue-list.js';
import { filterOf } from './queue-search.js';

/** The work that waits: danger first, why each case is where it is, and the next case by one key. */
export function QueuePage() {
  const { texts } = useSpeech();
  const viewer = useViewer();
  const search = useSearch({ from: '/queue' });
  const navigate = useNavigate({ from: '/queue' });
  const queries = useQueryClient();
  useTitle(texts.app.pages.queue);
  // Kept, because the ages of cases are counted from the time at which the filter was chosen.
  const filter = useMemo(() => filterOf(search, viewer), [search, viewer]);
  const isReady = useReloadOn(FollowQueueDocument, {}, () => [['cases'], ['queue-counts']]);
  const pages = usePages({
    key: ['cases'],
    document: CasesDocument,
    variables: { filter },
    page: ({ cases }) => cases,
    isEnabled: isReady,
  });
  const counts = useRead(['queue-counts'], QueueCountsDocument, {}, isReady);
  const reload = () => {
    pages.reload();
    void counts.reload();
  };
  const next = useAct(ClaimNextCaseDocument, ({ case: claimed }) => {
    void queries.invalidateQueries({ queryKey: ['exposure'] });
    void navigate({ to: '/case/$caseId', params: { caseId: claimed.id } });
  });
  const takeNext = () => void next.act({ input: {} });
  useShortcuts([
    ...(viewer.may('CASE_CLAIM') ? [{ key: 'n', title: texts.queue.next, run: takeNext }] : []),
    { key: 'r', title: texts.queue.reload, run: reload },
  ]);
  return (
    <>
      <div className="page-head">
        <h1>{texts.app.pages.queue}</h1>
        {viewer.may('CASE_CLAIM') && (
          <Button className="primary" onPress={takeNext} isDisabled={next.isActing}>
            {texts.queue.next} <kbd>n</kbd>
          </Button>
        )}
        <Button onPress={reload}>{texts.queue.reload}</Button>
      </div>
      <ProblemBanner problem={next.problem} />
      <QueueCounts search={search} counts={counts} />
      <FilterChips
        search={search}
        onChange={(name, value) => void navigate({ search: { ...search, [name]: value }, replace: true })}
      />
      <LateCases />
      <QueueList pages={pages} onChanged={reload} />
      <Floods onChanged={reload} />
    </>
  );
}
