import { CaseDeadlinesDocument, type CaseDeadlinesQuery } from '@meldpunt/client';
import { useRead } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';
import { Fold } from '../ui/fold.js';
import { ReadResult } from '../ui/read-result.js';
import { useNow } from '../ui/use-now.js';
import { casePart } from './use-case.js';

export function Deadlines({ caseId }: { readonly caseId: string }) {
  const { texts } = useSpeech();
  return (
    <Fold title={texts.caseFile.deadlines}>
      <DeadlineList caseId={caseId} />
    </Fold>
  );
}

function DeadlineList({ caseId }: { readonly caseId: string }) {
  const read = useRead(casePart('deadlines'), CaseDeadlinesDocument, { id: caseId });
  return <ReadResult read={read}>{({ case: found }) => found !== null && <Clocks {...found} />}</ReadResult>;
}

function Clocks({ clocks, yardstick }: NonNullable<CaseDeadlinesQuery['case']>) {
  const { texts, label, relative, dateTime } = useSpeech();
  const now = useNow();
  return (
    <>
      <p>
        {texts.caseFile.yardstick(yardstick.hours)}: {label('YardstickState', yardstick.state)} ·{' '}
        {dateTime(yardstick.until)}
      </p>
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
