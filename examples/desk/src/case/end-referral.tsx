import {
  AcknowledgeReferralDocument,
  CompleteReferralDocument,
  type ReferralOutcome,
  type ReferralSummaryFragment,
} from '@meldpunt/client';
import { isPoliceKind, ReferralOutcome as outcomes } from '@meldpunt/domain';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, SelectInput, TextInput, textOf } from '../ui/form-dialog.js';

/** Records that a recipient has taken a referral, or what came of it, by those who may. */
export function EndReferral({
  referral,
  onDone,
}: {
  readonly referral: Pick<ReferralSummaryFragment, 'id' | 'kind' | 'status' | 'version'>;
  readonly onDone: () => void;
}) {
  const { texts, label } = useSpeech();
  const viewer = useViewer();
  const taking = useAct(AcknowledgeReferralDocument, onDone);
  const ending = useAct(CompleteReferralDocument, onDone);
  const { id: referralId, kind, status, version: expectedVersion } = referral;
  const mayEnd = viewer.may(isPoliceKind(kind) ? 'REFERRAL_COMPLETE_POLICE' : 'REFERRAL_COMPLETE_OTHER');
  const isOpen = ['READY', 'SENT', 'ACKNOWLEDGED'].includes(status);
  return (
    <>
      {viewer.may('REFERRAL_ACKNOWLEDGE') && isPoliceKind(kind) && status === 'SENT' && (
        <FormDialog
          title={texts.liaison.acknowledge}
          isActing={taking.isActing}
          problem={taking.problem}
          onSend={async (fields) => {
            const recipientReference = textOf(fields, 'recipientReference');
            return (
              (await taking.act({ input: { referralId, expectedVersion, recipientReference } })) !== null
            );
          }}
        >
          <TextInput name="recipientReference" title={texts.liaison.ownReference} autoFocus />
        </FormDialog>
      )}
      {mayEnd && isOpen && (
        <FormDialog
          title={texts.liaison.complete}
          isActing={ending.isActing}
          problem={ending.problem}
          onSend={async (fields) => {
            const outcome = textOf(fields, 'outcome') as ReferralOutcome;
            const recipientReference = textOf(fields, 'recipientReference');
            return (
              (await ending.act({ input: { referralId, expectedVersion, outcome, recipientReference } })) !==
              null
            );
          }}
        >
          <SelectInput
            name="outcome"
            title={texts.api.fields.outcome}
            autoFocus
            options={Object.keys(outcomes).map((code) => [code, label('ReferralOutcome', code)])}
          />
          <TextInput name="recipientReference" title={texts.api.fields.recipientReference} />
        </FormDialog>
      )}
    </>
  );
}
