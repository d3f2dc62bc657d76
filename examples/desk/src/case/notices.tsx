import { RecordFormSubmissionDocument, ReferralDocument, type ReferralQuery } from '@meldpunt/client';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, TextInput, textOf } from '../ui/form-dialog.js';
import { ReadResult } from '../ui/read-result.js';
import { casePart } from './use-case.js';

type Notice = NonNullable<ReferralQuery['referral']>['notices'][number];
type Form = Notice['forms'][number];

/** The notices about a referral to a provider: to whom, what was answered, and the forms that a person submits. */
export function Notices({ referralId }: { readonly referralId: string }) {
  const read = useRead(casePart('notices'), ReferralDocument, { id: referralId });
  return (
    <ReadResult read={read}>
      {({ referral }) => (
        <NoticeList notices={referral?.notices ?? []} onChanged={() => void read.reload()} />
      )}
    </ReadResult>
  );
}

interface NoticeListProps {
  readonly notices: readonly Notice[];
  readonly onChanged: () => void;
}

function NoticeList({ notices, onChanged }: NoticeListProps) {
  const { texts, label, dateTime } = useSpeech();
  if (notices.length === 0) return <p className="empty">{texts.api.nothing}</p>;
  return (
    <ul className="rows">
      {notices.map((notice) => (
        <li key={notice.reference}>
          <p>
            {notice.reference} · {label('NoticeAddressee', notice.addressee)} ·{' '}
            {label('NoticeStatus', notice.status)}
            {notice.lastSentAt !== null && ` · ${dateTime(notice.lastSentAt)}`}
          </p>
          {notice.contact !== null && <p translate="no">{notice.contact.email ?? notice.contact.formUrl}</p>}
          {notice.answers.map(({ answer, reason, reference, answeredAt }) => (
            <p key={answeredAt}>
              <strong>{label('ProviderAnswer', answer)}</strong>
              {reason !== null && ` · ${label('AnswerReason', reason)}`}
              {reference !== null && ` · ${reference}`} · {dateTime(answeredAt)}
            </p>
          ))}
          {notice.forms.map((form) => (
            <NoticeForm key={form.round} form={form} reference={notice.reference} onDone={onChanged} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The text to enter into the form of the provider, and the record that a person did so. */
function NoticeForm({
  form: { formUrl, text, withheldBecause, ticketNumber, submittedAt },
  reference,
  onDone,
}: {
  readonly form: Form;
  readonly reference: string;
  readonly onDone: () => void;
}) {
  const { texts, explain, dateTime } = useSpeech();
  const { may } = useViewer();
  const [isCopied, setCopied] = useState(false);
  const recording = useAct(RecordFormSubmissionDocument, onDone);
  return (
    <div className="stack">
      <p translate="no">{formUrl}</p>
      {withheldBecause !== null && <p>{explain(withheldBecause) ?? withheldBecause}</p>}
      {text !== null && <pre className="reported">{text}</pre>}
      {submittedAt !== null ? (
        <p>
          {texts.caseFile.formSent(dateTime(submittedAt))}
          {ticketNumber !== null && ` · ${ticketNumber}`}
        </p>
      ) : (
        <div className="actions">
          {text !== null && (
            <Button onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
              {texts.app.copy}
            </Button>
          )}
          {may('ABUSE_CONTACT_APPROVE') && (
            <FormDialog
              title={texts.caseFile.recordForm}
              isActing={recording.isActing}
              problem={recording.problem}
              onSend={async (fields) => {
                const input = { noticeReference: reference, ticketNumber: textOf(fields, 'ticketNumber') };
                return (await recording.act({ input })) !== null;
              }}
            >
              <TextInput name="ticketNumber" title={texts.api.fields.ticketNumber} autoFocus />
            </FormDialog>
          )}
          <span role="status" className="quiet">
            {isCopied ? texts.app.copied : ''}
          </span>
        </div>
      )}
    </div>
  );
}
