import { RetentionRunsDocument } from '@meldpunt/client';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { PageList } from '../ui/page-list.js';

export function RetentionRuns() {
  const { texts, label, dateTime, number } = useSpeech();
  const pages = usePages({
    key: ['retention-runs'],
    document: RetentionRunsDocument,
    variables: {},
    page: ({ retentionRuns }) => retentionRuns,
  });
  return (
    <PageList label={texts.audit.retention} pages={pages}>
      {({ at, isComplete, erased, policyVersion, digest }) => (
        <>
          <p>
            <strong>{dateTime(at)}</strong> · {isComplete ? texts.audit.complete : texts.audit.incomplete} ·{' '}
            {policyVersion}
          </p>
          <p>
            {erased
              .map(({ dataClass, count }) => `${label('DataClass', dataClass)}: ${number(count)}`)
              .join(' · ')}
          </p>
          <code className="quiet" translate="no">
            {digest}
          </code>
        </>
      )}
    </PageList>
  );
}
