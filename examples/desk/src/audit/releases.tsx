import { ReleasesDocument } from '@meldpunt/client';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { PageList } from '../ui/page-list.js';

/** Who asked for data of a reporter, why, and who decided: never the data themselves. */
export function Releases() {
  const { texts, label, dateTime } = useSpeech();
  const pages = usePages({
    key: ['releases'],
    document: ReleasesDocument,
    variables: {},
    page: ({ releases }) => releases,
  });
  return (
    <PageList label={texts.audit.releases} pages={pages}>
      {({ kind, reason, state, requestedAt, requestedBy, decidedBy, decidedAt, openUntil }) => (
        <>
          <p>
            <strong>{label('ReleaseKind', kind)}</strong> · {label('ReleaseReason', reason)} ·{' '}
            {label('ReleaseState', state)}
            {state === 'OPEN' && openUntil !== null && ` → ${dateTime(openUntil)}`}
          </p>
          <p className="quiet">
            {requestedBy?.name ?? texts.app.none}, {dateTime(requestedAt)}
            {decidedAt !== null && ` · ${decidedBy?.name ?? texts.audit.system}, ${dateTime(decidedAt)}`}
          </p>
        </>
      )}
    </PageList>
  );
}
