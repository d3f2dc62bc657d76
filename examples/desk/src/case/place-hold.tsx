import { type LegalHoldReason, PlaceLegalHoldDocument } from '@meldpunt/client';
import { LegalHoldReason as reasons } from '@meldpunt/domain';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Withheld } from '../session/withheld.js';
import { FormDialog, SelectInput, TextInput, textOf } from '../ui/form-dialog.js';

/** Keeps everything of a case until a person lifts the hold. */
export function PlaceHold({ caseId }: { readonly caseId: string }) {
  const { texts, label } = useSpeech();
  const viewer = useViewer();
  const { act, isActing, problem } = useAct(PlaceLegalHoldDocument);
  if (!viewer.may('LEGAL_HOLD_MANAGE'))
    return <Withheld permission="LEGAL_HOLD_MANAGE" action={texts.caseFile.placeHold} />;
  return (
    <FormDialog
      title={texts.caseFile.placeHold}
      isActing={isActing}
      problem={problem}
      onSend={async (fields) => {
        const reason = textOf(fields, 'reason') as LegalHoldReason;
        return (
          (await act({ input: { caseId, reason, reviewOn: textOf(fields, 'reviewOn') ?? '' } })) !== null
        );
      }}
    >
      <SelectInput
        name="reason"
        title={texts.api.fields.reason}
        autoFocus
        options={Object.keys(reasons).map((code) => [code, label('LegalHoldReason', code)])}
      />
      <TextInput name="reviewOn" title={texts.api.fields.reviewOn} type="date" isRequired />
    </FormDialog>
  );
}
