import { RelatedCasesDocument, type RelatedCasesQuery } from '@meldpunt/client';
import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';
import { DefangedAddress } from '../ui/address.js';
import { Fold } from '../ui/fold.js';
import { ReadResult } from '../ui/read-result.js';
import { casePart } from './use-case.js';

export function RelatedCases({ caseId }: { readonly caseId: string }) {
  const { texts } = useSpeech();
  return (
    <Fold title={texts.caseFile.related}>
      <RelatedList caseId={caseId} />
    </Fold>
  );
}

function RelatedList({ caseId }: { readonly caseId: string }) {
  const read = useRead(casePart('related'), RelatedCasesDocument, { id: caseId });
  return (
    <ReadResult read={read}>
      {({ case: found }) => <Related related={found?.relatedCases ?? []} />}
    </ReadResult>
  );
}

interface RelatedProps {
  readonly related: NonNullable<RelatedCasesQuery['case']>['relatedCases'];
}

function Related({ related }: RelatedProps) {
  const { texts, label, date } = useSpeech();
  if (related.length === 0) return <p className="empty">{texts.api.nothing}</p>;
  return (
    <ul className="rows">
      {related.map((each) => (
        <li key={each.id}>
          <Link to="/case/$caseId" params={{ caseId: each.id }}>
            {each.reference}
          </Link>{' '}
          · {label('RelationGrade', each.grade)} · {date(each.openedAt)}
          <p>{each.because.map((code) => label('RelationReason', code)).join(', ')}</p>
          <DefangedAddress url={each.url} />
          <p>
            {each.isWithheld
              ? texts.caseFile.withheld
              : [
                  ...(each.status === null ? [] : [label('CaseStatus', each.status)]),
                  ...(each.classification === null ? [] : [label('Classification', each.classification)]),
                  ...(each.closedBecause === null ? [] : [label('CloseReason', each.closedBecause)]),
                  ...each.judgedBy.map(({ name }) => name),
                ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
