import {
  AccountsDocument,
  RecordVettingDocument,
  RestoreAccessDocument,
  WithdrawAccessDocument,
} from '@meldpunt/client';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, TextInput, textOf } from '../ui/form-dialog.js';
import { PageList } from '../ui/page-list.js';

/** Who has signed in, whether they are vetted, and whether they have access. */
export function Accounts() {
  const { texts, label, date, dateTime } = useSpeech();
  const pages = usePages({
    key: ['accounts'],
    document: AccountsDocument,
    variables: {},
    page: ({ accounts }) => accounts,
  });
  const vetting = useAct(RecordVettingDocument, pages.reload);
  const withdrawing = useAct(WithdrawAccessDocument, pages.reload);
  const restoring = useAct(RestoreAccessDocument, pages.reload);
  return (
    <>
      <ProblemBanner problem={withdrawing.problem ?? restoring.problem} />
      <PageList label={texts.work.tabs.accounts} pages={pages}>
        {({ id, name, roles, vettingState, vettingExpiresOn, withdrawnAt, firstSeenAt }) => (
          <>
            <p>
              <strong>{name}</strong> · {roles.map((role) => label('Role', role)).join(', ')}
            </p>
            <p className="quiet">
              {label('VettingState', vettingState)}
              {vettingExpiresOn !== null && ` → ${date(vettingExpiresOn)}`} · {dateTime(firstSeenAt)}
              {withdrawnAt !== null && (
                <strong className="danger"> {texts.work.withdrawn(dateTime(withdrawnAt))}</strong>
              )}
            </p>
            <div className="actions">
              <FormDialog
                title={texts.work.recordVetting}
                isActing={vetting.isActing}
                problem={vetting.problem}
                onSend={async (fields) => {
                  const vettedOn = textOf(fields, 'vettedOn') ?? '';
                  const expires = textOf(fields, 'vettingExpiresOn') ?? '';
                  const input = { accountId: id, vettedOn, vettingExpiresOn: expires };
                  return (await vetting.act({ input })) !== null;
                }}
              >
                <TextInput
                  name="vettedOn"
                  title={texts.api.fields.vettedOn}
                  type="date"
                  isRequired
                  autoFocus
                />
                <TextInput
                  name="vettingExpiresOn"
                  title={texts.api.fields.vettingExpiresOn}
                  type="date"
                  isRequired
                />
              </FormDialog>
              {withdrawnAt === null ? (
                <Button onPress={() => void withdrawing.act({ input: { accountId: id } })}>
                  {texts.work.withdraw}
                </Button>
              ) : (
                <Button onPress={() => void restoring.act({ input: { accountId: id } })}>
                  {texts.work.restore}
                </Button>
              )}
            </div>
          </>
        )}
      </PageList>
    </>
  );
}
