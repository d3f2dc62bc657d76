import { CaseTimelineDocument } from '@meldpunt/client';
import { usePages } from '../api/use-pages.js';
import { AuditEntryText } from '../audit/audit-entry-text.js';
import { useSpeech } from '../language/language.js';
import { Fold } from '../ui/fold.js';
import { PageList } from '../ui/page-list.js';
import { casePart } from './use-case.js';

export function Timeline({ caseId }: { readonly caseId: string }) {
  const { texts } = useSpeech();
  return (
    <Fold title={texts.caseFile.timeline}>
      <Entries caseId={caseId} />
    </Fold>
  );
}

function Entries({ caseId }: { readonly caseId: string }) {
  const { texts } = useSpeech();
  const pages = usePages({
    key: casePart('timeline'),
    document: CaseTimelineDocument,
    variables: { id: caseId },
    page: ({ case: found }) => found?.timeline,
  });
  return (
    <PageList label={texts.caseFile.timeline} pages={pages}>
      {(entry) => <AuditEntryText entry={entry} />}
    </PageList>
  );
}
