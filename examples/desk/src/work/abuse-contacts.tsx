import {
  AbuseContactsDocument,
  ApproveAbuseContactDocument,
  RejectAbuseContactDocument,
  SetAbuseContactFormDocument,
} from '@meldpunt/client';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, TextInput, textOf } from '../ui/form-dialog.js';
import { PageList } from '../ui/page-list.js';
import { SetContact } from './set-contact.js';

/** Recipients of notices that wait for a person, before the first notice goes to them. */
export function AbuseContacts() {
  const { texts, label } = useSpeech();
  const { may } = useViewer();
  const pages = usePages({
    key: ['abuse-contacts'],
    document: AbuseContactsDocument,
    variables: { filter: { status: ['PROPOSED'] } },
    page: ({ abuseContacts }) => abuseContacts,
  });
  const approving = useAct(ApproveAbuseContactDocument, pages.reload);
  const rejecting = useAct(RejectAbuseContactDocument, pages.reload);
  const setting = useAct(SetAbuseContactFormDocument, pages.reload);
  return (
    <>
      <ProblemBanner problem={approving.problem ?? rejecting.problem}>
        <Button onPress={pages.reload}>{texts.caseFile.look}</Button>
      </ProblemBanner>
      {may('ABUSE_CONTACT_APPROVE') && (
        <div className="actions">
          <SetContact onDone={pages.reload} />
        </div>
      )}
      <PageList label={texts.work.tabs.contacts} pages={pages} empty={texts.work.noContacts}>
        {({ id, email, formUrl, kind, organisation, source, standing, warnings, remark, version }) => (
          <>
            <p>
              <strong translate="no">{email ?? formUrl}</strong>
              {organisation !== null && ` · ${organisation}`} · {label('ContactKind', kind)}
            </p>
            <p className="quiet">
              {label('ContactSource', source)}
              {standing !== null && ` · ${label('ContactStanding', standing)}`}
            </p>
            {warnings.length > 0 && (
              <p className="danger">{warnings.map((each) => label('ContactWarning', each)).join(' · ')}</p>
            )}
            {remark !== null && <p className="reported">{remark}</p>}
            {may('ABUSE_CONTACT_APPROVE') && (
              <div className="actions">
                <Button
                  onPress={() => void approving.act({ input: { contactId: id, expectedVersion: version } })}
                >
                  {texts.work.approve}
                </Button>
                <Button
                  onPress={() => void rejecting.act({ input: { contactId: id, expectedVersion: version } })}
                >
                  {texts.work.reject}
                </Button>
                <FormDialog
                  title={texts.work.useForm}
                  isActing={setting.isActing}
                  problem={setting.problem}
                  onSend={async (fields) => {
                    const url = textOf(fields, 'formUrl');
                    const input = { contactId: id, expectedVersion: version, formUrl: url };
                    return (await setting.act({ input })) !== null;
                  }}
                >
                  <TextInput name="formUrl" title={texts.api.fields.formUrl} type="url" autoFocus />
                </FormDialog>
              </div>
            )}
          </>
        )}
      </PageList>
    </>
  );
}
