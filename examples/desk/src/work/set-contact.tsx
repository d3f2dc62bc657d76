import {
  type AbuseContactKind,
  type AbuseContactScope,
  type Language,
  SetAbuseContactOverrideDocument,
} from '@meldpunt/client';
import { ContactKind, OverrideScope } from '@meldpunt/domain';
import { useAct } from '../api/use-act.js';
import { useSpeech } from '../language/language.js';
import { languages } from '../language/load-language.js';
import { FormDialog, SelectInput, TextInput, textOf } from '../ui/form-dialog.js';

/** Sets to whom notices about a hostname, network or autonomous system go, whatever the registries say. */
export function SetContact({ onDone }: { readonly onDone: () => void }) {
  const { texts, label } = useSpeech();
  const setting = useAct(SetAbuseContactOverrideDocument, onDone);
  return (
    <FormDialog
      title={texts.work.setContact}
      isActing={setting.isActing}
      problem={setting.problem}
      onSend={async (fields) => {
        const input = {
          scope: (textOf(fields, 'scope') ?? '') as AbuseContactScope,
          value: textOf(fields, 'value') ?? '',
          email: textOf(fields, 'email'),
          formUrl: textOf(fields, 'formUrl'),
          organisation: textOf(fields, 'organisation'),
          kind: (textOf(fields, 'kind') ?? 'NETWORK') as AbuseContactKind,
          language: (textOf(fields, 'language') ?? 'EN') as Language,
        };
        return (await setting.act({ input })) !== null;
      }}
    >
      <p>{texts.work.setContactHint}</p>
      <SelectInput
        name="scope"
        title={texts.work.appliesTo}
        autoFocus
        options={Object.keys(OverrideScope).map((each) => [each, label('OverrideScope', each)])}
      />
      <TextInput name="value" title={texts.api.fields.value} isRequired />
      <TextInput name="email" title={texts.api.fields.email} type="email" />
      <TextInput name="formUrl" title={texts.api.fields.formUrl} type="url" />
      <TextInput name="organisation" title={texts.api.fields.organisation} />
      <SelectInput
        name="kind"
        title={texts.work.contactKind}
        isRequired={false}
        options={Object.keys(ContactKind).map((each) => [each, label('ContactKind', each)])}
      />
      <SelectInput
        name="language"
        title={texts.app.language}
        isRequired={false}
        options={languages.map((each) => [each, label('Language', each)])}
      />
    </FormDialog>
  );
}
