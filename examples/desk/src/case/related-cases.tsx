import { RelatedCasesDocument } from '@meldpunt/client';
import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';
import { DefangedAddress } from '../ui/address.js';
import { Fold } from '../ui/fold.js';
import { Loading } from '../ui/loading.js';

export function RelatedCases({ caseId }: { readonly caseId: string }) {
  const { texts } = useSpeech();
  return (
    <Fold title={texts.caseFile.related}>
      <RelatedList caseId={caseId} />
    </Fold>
  );
}

function RelatedList({ caseId }: { readonly caseId: string }) {
  const { texts, label, date } = useSpeech();
  const { data } = useRead(['case', 'related'], RelatedCasesDocument, { id: caseId });
  if (data === undefined) return <Loading />;
  const related = data.case?.relatedCases ?? [];
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
