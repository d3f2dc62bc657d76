import {
  ClearTakedownDocument,
  HoldTakedownDocument,
  type HoldReason,
  type ReferralDetailFragment,
} from '@meldpunt/client';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, SelectInput, TextInput, textOf } from '../ui/form-dialog.js';

/** Whether the content may be taken down: police hold it with a reason and a day, or clear it. */
export function TakedownDecision({
  referral,
  onDone,
}: {
  readonly referral: ReferralDetailFragment;
  readonly onDone: () => void;
}) {
  const { texts, date, dateTime } = useSpeech();
  const viewer = useViewer();
  const holding = useAct(HoldTakedownDocument, onDone);
  const clearing = useAct(ClearTakedownDocument, onDone);
  const { id: referralId, version: expectedVersion, clearance } = referral;
  if (clearance === null) return null;
  const isOpen = clearance.state === 'AWAITING' || clearance.state === 'HELD';
  return (
    <section className="panel" aria-label={texts.liaison.decision}>
      <h2>{texts.liaison.decision}</h2>
      <p>
        <strong>{texts.liaison.clearanceStates[clearance.state]}</strong>
        {clearance.decidedAt !== null && ` · ${dateTime(clearance.decidedAt)}`}
        {clearance.reason !== null && ` · ${texts.liaison.holdReasons[clearance.reason]}`}
        {clearance.reviewOn !== null && ` · ${texts.liaison.reviewOn(date(clearance.reviewOn))}`}
        {clearance.reference !== null && ` · ${clearance.reference}`}
      </p>
      {isOpen && (
        <div className="actions">
          {viewer.may('TAKEDOWN_CLEAR') && (
            <FormDialog
              title={texts.liaison.clear}
              isPrimary
              isActing={clearing.isActing}
              problem={clearing.problem}
              onSend={async (fields) => {
                const clearanceReference = textOf(fields, 'clearanceReference');
                return (
                  (await clearing.act({ input: { referralId, expectedVersion, clearanceReference } })) !==
                  null
                );
              }}
            >
              <p>{texts.liaison.clearHint}</p>
              <TextInput name="clearanceReference" title={texts.api.fields.clearanceReference} autoFocus />
            </FormDialog>
          )}
          {viewer.may('TAKEDOWN_HOLD') && (
            <FormDialog
              title={texts.liaison.hold}
              isActing={holding.isActing}
              problem={holding.problem}
              onSend={async (fields) => {
                const reason = textOf(fields, 'reason') as HoldReason;
                const reviewOn = textOf(fields, 'reviewOn') ?? '';
                return (
                  (await holding.act({ input: { referralId, expectedVersion, reason, reviewOn } })) !== null
                );
              }}
            >
              <p>{texts.liaison.holdHint}</p>
              <SelectInput
                name="reason"
                title={texts.api.fields.reason}
                autoFocus
                options={Object.entries(texts.liaison.holdReasons)}
              />
              <TextInput name="reviewOn" title={texts.api.fields.reviewOn} type="date" isRequired />
            </FormDialog>
          )}
        </div>
      )}
    </section>
  );
}
