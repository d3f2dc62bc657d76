import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import type { Pages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { Loading } from './loading.js';

/** A list with its states: loading, failed, empty, and more to show. */
export function PageList<Node extends { readonly id: string }>({
  label,
  pages,
  children,
  empty,
}: {
  readonly label: string;
  readonly pages: Pages<Node>;
  readonly children: (node: Node) => ReactNode;
  readonly empty?: string;
}) {
  const { texts } = useSpeech();
  const { nodes, isLoading, isLoadingMore, problem, loadMore, reload } = pages;
  if (isLoading) return <Loading />;
  return (
    <>
      <ProblemBanner problem={problem}>
        <Button onPress={reload}>{texts.api.retry}</Button>
      </ProblemBanner>
      {nodes.length === 0 && problem === null ? (
        <p className="empty">{empty ?? texts.api.nothing}</p>
      ) : (
        <ul className="rows" aria-label={label}>
          {nodes.map((node) => (
            <li key={node.id}>{children(node)}</li>
          ))}
        </ul>
      )}
      {loadMore !== null && (
        <Button className="more" onPress={loadMore} isDisabled={isLoadingMore}>
          {isLoadingMore ? texts.api.loading : texts.api.more}
        </Button>
      )}
    </>
  );
}
