import { AddContentItemDocument } from '@meldpunt/client';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, TextInput, textOf } from '../ui/form-dialog.js';
import type { CaseChanges } from './case-changes.js';
import type { Claim } from './lease.js';

/** Another address that belongs to the case, such as a file on the reported page. */
export function AddItem({ found, reload, claim }: CaseChanges & { readonly claim: Claim }) {
  const { texts, language } = useSpeech();
  const viewer = useViewer();
  const { act, isActing, problem } = useAct(AddContentItemDocument, reload);
  if (!viewer.may('CONTENT_ITEM_ADD') || claim.state !== 'MINE') return null;
  return (
    <FormDialog
      title={texts.caseFile.addItem}
      isActing={isActing}
      problem={problem}
      onSend={async (fields) => {
        const url = textOf(fields, 'url') ?? '';
        return (
          (await act({ input: { caseId: found.id, expectedVersion: found.version, url }, language })) !== null
        );
      }}
    >
      <TextInput name="url" title={texts.api.fields.url} isRequired autoFocus />
    </FormDialog>
  );
}
