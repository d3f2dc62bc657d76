import { type HostingSource, RecordHostingObservationDocument } from '@meldpunt/client';
import { HostingSource as sources, iso3166Countries } from '@meldpunt/domain';
import { useAct } from '../api/use-act.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, SelectInput, TextInput, textOf } from '../ui/form-dialog.js';

/** What a person knows about where an item is hosted. */
export function RecordHosting({ itemId, onDone }: { readonly itemId: string; readonly onDone: () => void }) {
  const { texts, label, country, language } = useSpeech();
  const { act, isActing, problem } = useAct(RecordHostingObservationDocument, onDone);
  const countries = iso3166Countries
    .map((code) => [code, country(code)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other));
  return (
    <FormDialog
      title={texts.caseFile.recordHosting}
      isActing={isActing}
      problem={problem}
      onSend={async (fields) => {
        const input = {
          contentItemId: itemId,
          source: (textOf(fields, 'source') ?? 'ANALYST') as HostingSource,
          country: textOf(fields, 'country'),
          ipAddress: textOf(fields, 'ipAddress'),
          provider: textOf(fields, 'provider'),
          note: textOf(fields, 'note'),
          isProxy: fields.get('isProxy') === 'on',
        };
        return (await act({ input, language })) !== null;
      }}
    >
      <SelectInput
        name="source"
        title={texts.caseFile.source}
        isRequired={false}
        autoFocus
        options={Object.keys(sources).map((code) => [code, label('HostingSource', code)])}
      />
      <SelectInput name="country" title={texts.api.fields.country} isRequired={false} options={countries} />
      <TextInput name="ipAddress" title={texts.api.fields.ipAddress} />
      <TextInput name="provider" title={texts.api.fields.provider} />
      <TextInput name="note" title={texts.api.fields.note} />
      <label className="check">
        <input type="checkbox" name="isProxy" />
        {texts.caseFile.proxy}
      </label>
    </FormDialog>
  );
}
