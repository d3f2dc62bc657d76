import {
  CaseHandOversDocument,
  type CaseHandOversQuery,
  type ReferralSummaryFragment,
} from '@meldpunt/client';
import { useRead } from '../api/use-read.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Fold } from '../ui/fold.js';
import { ReadResult } from '../ui/read-result.js';
import { useNow } from '../ui/use-now.js';
import { AnswerPolice } from './answer-police.js';
import type { CaseChanges } from './case-changes.js';
import { EndReferral } from './end-referral.js';
import { sayMessage } from '../work/say-message.js';
import { Notices } from './notices.js';
import { casePart } from './use-case.js';

/** Who has the case now: each recipient with its status, its deadline, and how it was sent. */
export function Referrals({ found, reload }: CaseChanges) {
  const { texts } = useSpeech();
  const viewer = useViewer();
  if (found.referrals.length === 0) return null;
  return (
    <section className="panel" aria-label={texts.caseFile.referrals}>
      <h2>{texts.caseFile.referrals}</h2>
      <ul className="rows">
        {found.referrals.map((referral) => (
          <li key={referral.id}>
            <ReferralRow referral={referral} />
            <div className="actions">
              <EndReferral referral={referral} onDone={reload} />
              {viewer.may('QUESTION_ANSWER') && referral.kind === 'POLICE' && (
                <AnswerPolice referralId={referral.id} />
              )}
            </div>
          </li>
        ))}
      </ul>
      {found.referrals
        .filter(({ kind }) => kind === 'HOSTING_PROVIDER')
        .map(({ id, reference }) => (
          <Fold key={id} title={texts.caseFile.notices(reference)}>
            <Notices referralId={id} />
          </Fold>
        ))}
      {viewer.may('WORK_ITEM_READ') && (
        <Fold title={texts.caseFile.channels}>
          <Channels caseId={found.id} />
        </Fold>
      )}
    </section>
  );
}

function ReferralRow({ referral }: { readonly referral: ReferralSummaryFragment }) {
  const { texts, label, country, relative, date } = useSpeech();
  const now = useNow();
  const { kind, status, recipient, dueAt, outcome, clearance, isUrgent, recipientReference } = referral;
  const isOpen = referral.completedAt === null;
  return (
    <>
      <strong>{label('ReferralKind', kind)}</strong>
      {referral.country !== null && `, ${country(referral.country)}`}
      {isUrgent && <strong className="danger"> {label('PriorityReason', 'IMMEDIATE_DANGER')}</strong>}
      <span className="quiet reference-number"> {referral.reference}</span>
      <p>
        {recipient} · {label('ReferralStatus', status)}
        {outcome !== null && ` · ${label('ReferralOutcome', outcome)}`}
        {recipientReference !== null && ` · ${recipientReference}`}
        {isOpen && dueAt !== null && ` · ${texts.caseFile.due(relative(dueAt, now))}`}
      </p>
      {clearance !== null && (
        <p>
          {texts.liaison.clearanceStates[clearance.state]}
          {clearance.reason !== null && ` · ${texts.liaison.holdReasons[clearance.reason]}`}
          {clearance.reviewOn !== null && ` · ${texts.liaison.reviewOn(date(clearance.reviewOn))}`}
        </p>
      )}
    </>
  );
}

function Channels({ caseId }: { readonly caseId: string }) {
  const { language } = useSpeech();
  const read = useRead(casePart('hand-overs'), CaseHandOversDocument, { id: caseId, language });
  return (
    <ReadResult read={read}>
      {({ case: found }) => <HandOverList referrals={found?.referrals ?? []} />}
    </ReadResult>
  );
}

interface HandOverListProps {
  readonly referrals: NonNullable<CaseHandOversQuery['case']>['referrals'];
}

function HandOverList({ referrals }: HandOverListProps) {
  const speech = useSpeech();
  const { texts, label, dateTime } = speech;
  const sent = referrals.flatMap(({ kind, handOvers }) => handOvers.map((each) => ({ ...each, kind })));
  if (sent.length === 0) return <p className="empty">{texts.api.nothing}</p>;
  return (
    <ul className="rows">
      {sent.map(({ id, kind, channel, message, status, createdAt, explanation }) => (
        <li key={id}>
          {[
            label('ReferralKind', kind),
            label('Channel', channel),
            sayMessage(message, speech),
            label('HandOverStatus', status),
            dateTime(createdAt),
          ]
            .filter(Boolean)
            .join(' · ')}
          {explanation !== null && <p>{explanation}</p>}
        </li>
      ))}
    </ul>
  );
}
