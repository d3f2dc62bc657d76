import {
  AskQuestionDocument,
  FollowReferralDocument,
  type PoliceQuestionCode,
  type PoliceQuestionFragment,
  ReferralWithQuestionsDocument,
  type ReferralWithQuestionsQuery,
} from '@meldpunt/client';
import { PoliceQuestion } from '@meldpunt/domain';
import { Link, useParams } from '@tanstack/react-router';
import { useAct } from '../api/use-act.js';
import { useReloadOn } from '../api/use-follow.js';
import { useRead } from '../api/use-read.js';
import { useViewer } from '../api/viewer.js';
import { NotThere } from '../app/failures.js';
import { EndReferral } from '../case/end-referral.js';
import { useSpeech } from '../language/language.js';
import { CopyAddress, DefangedAddress } from '../ui/address.js';
import { FormDialog, SelectInput, TextInput, textOf } from '../ui/form-dialog.js';
import { ReadResult } from '../ui/read-result.js';
import { useNow } from '../ui/use-now.js';
import { useTitle } from '../ui/use-title.js';
import { Dossier } from './dossier.js';
import './liaison.css';
import { PoliceQuestionText } from './police-question.js';
import { TakedownDecision } from './takedown-decision.js';

/** One referral to police: what it is about, its dossier and questions, and the decision beside them. */
export function ReferralPage() {
  const { referralId } = useParams({ from: '/liaison/$referralId' });
  const { texts } = useSpeech();
  const isReady = useReloadOn(FollowReferralDocument, { id: referralId }, () => [
    ['referral', { id: referralId }],
  ]);
  const read = useRead(['referral'], ReferralWithQuestionsDocument, { id: referralId }, isReady);
  useTitle(read.data?.referral?.reference ?? texts.app.pages.liaison);
  return (
    <ReadResult read={read}>
      {({ referral }) =>
        referral === null ? (
          <NotThere />
        ) : (
          <ReferralFile key={referral.id} referral={referral} onChanged={() => void read.reload()} />
        )
      }
    </ReadResult>
  );
}

interface ReferralFileProps {
  readonly referral: NonNullable<ReferralWithQuestionsQuery['referral']>;
  readonly onChanged: () => void;
}

function ReferralFile({ referral, onChanged }: ReferralFileProps) {
  const { texts, label, country, relative, explain } = useSpeech();
  const now = useNow();
  const { contentItem: item } = referral;
  return (
    <>
      <div className="page-head">
        <h1>
          {referral.reference}
          {referral.isUrgent && (
            <strong className="danger"> {label('PriorityReason', 'IMMEDIATE_DANGER')}</strong>
          )}
        </h1>
        <Link to="/liaison" search={{ tab: 'new' }}>
          {texts.liaison.back}
        </Link>
      </div>
      <div className="referral">
        <div>
          <section className="panel" aria-label={referral.reference}>
            <p>
              <strong>{label('ReferralStatus', referral.status)}</strong>
              {referral.outcome !== null && ` · ${label('ReferralOutcome', referral.outcome)}`}
              {referral.dueAt !== null &&
                referral.completedAt === null &&
                ` · ${texts.caseFile.due(relative(referral.dueAt, now))}`}
            </p>
            <div className="address-line">
              <DefangedAddress url={item.url} />
              <CopyAddress url={item.url} />
            </div>
            <dl className="facts-list">
              {item.classification !== null && (
                <>
                  <dt>{texts.caseFile.verdict}</dt>
                  <dd>{label('Classification', item.classification)}</dd>
                </>
              )}
              <dt>{texts.caseFile.hosting}</dt>
              <dd>
                {label('HostingKind', item.hosting.kind)}
                {item.hosting.country !== null && ` · ${country(item.hosting.country)}`}
                {item.hosting.provider !== null && ` · ${item.hosting.provider}`}
              </dd>
            </dl>
            <ul className="sentences">
              {referral.reasons.map((code) => (
                <li key={code}>{explain(code) ?? code}</li>
              ))}
            </ul>
            <div className="actions">
              <EndReferral referral={referral} onDone={onChanged} />
            </div>
          </section>
          <TakedownDecision referral={referral} onDone={onChanged} />
        </div>
        <div>
          <Dossier referralId={referral.id} />
          <Questions referralId={referral.id} questions={referral.questions} onAsked={onChanged} />
        </div>
      </div>
    </>
  );
}

function Questions({
  referralId,
  questions,
  onAsked,
}: {
  readonly referralId: string;
  readonly questions: readonly PoliceQuestionFragment[];
  readonly onAsked: () => void;
}) {
  const { texts, label } = useSpeech();
  const viewer = useViewer();
  const { act, isActing, problem } = useAct(AskQuestionDocument, onAsked);
  return (
    <section className="panel" aria-label={texts.liaison.questions}>
      <h2>{texts.liaison.questions}</h2>
      {questions.length === 0 && <p className="empty">{texts.api.nothing}</p>}
      <ul className="rows">
        {questions.map((question) => (
          <li key={question.id}>
            <PoliceQuestionText question={question} />
          </li>
        ))}
      </ul>
      {viewer.may('QUESTION_ASK') && (
        <div className="actions">
          <FormDialog
            title={texts.liaison.ask}
            isActing={isActing}
            problem={problem}
            onSend={async (fields) => {
              const code = textOf(fields, 'code') as PoliceQuestionCode;
              return (await act({ input: { referralId, code, text: textOf(fields, 'text') } })) !== null;
            }}
          >
            <SelectInput
              name="code"
              title={texts.liaison.questions}
              autoFocus
              options={Object.keys(PoliceQuestion).map((code) => [code, label('PoliceQuestion', code)])}
            />
            <TextInput name="text" title={texts.api.fields.text} />
          </FormDialog>
        </div>
      )}
    </section>
  );
}
