import { CaseDeadlinesDocument } from '@meldpunt/client';
import { useRead } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';
import { Fold } from '../ui/fold.js';
import { Loading } from '../ui/loading.js';
import { useNow } from '../ui/use-now.js';

export function Deadlines({ caseId }: { readonly caseId: string }) {
  const { texts } = useSpeech();
  return (
    <Fold title={texts.caseFile.deadlines}>
      <DeadlineList caseId={caseId} />
    </Fold>
  );
}

function DeadlineList({ caseId }: { readonly caseId: string }) {
  const { texts, label, relative, dateTime } = useSpeech();
  const now = useNow();
  const { data } = useRead(['case', 'deadlines'], CaseDeadlinesDocument, { id: caseId });
  if (data === undefined) return <Loading />;
  const { clocks = [], yardstick } = data.case ?? {};
  return (
    <>
      {yardstick !== undefined && (
        <p>
          {texts.caseFile.yardstick(yardstick.hours)}: {label('YardstickState', yardstick.state)} ·{' '}
          {dateTime(yardstick.until)}
        </p>
      )}
      <ul className="rows">
        {clocks.map(({ code, dueAt, stage, referral }) => (
          <li
            key={`${code} ${referral?.id}`}
            className={stage === 'OVERDUE' || stage === 'ESCALATED' ? 'danger' : ''}
          >
            {label('ClockCode', code)}
            {referral !== null && ` (${label('ReferralKind', referral.kind)})`} ·{' '}
            {label('DeadlineStage', stage)} · {relative(dueAt, now)}
          </li>
        ))}
      </ul>
    </>
  );
}
