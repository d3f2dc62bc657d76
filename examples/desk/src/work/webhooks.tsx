import {
  type AnnouncementAudience,
  PauseWebhookDocument,
  RegisterWebhookDocument,
  RemoveWebhookDocument,
  ResumeWebhookDocument,
  RotateWebhookSecretDocument,
  SendTestEventDocument,
  WebhooksDocument,
} from '@meldpunt/client';
import { AnnouncementAudience as audiences } from '@meldpunt/domain';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, SelectInput, TextInput, textOf } from '../ui/form-dialog.js';
import { PageList } from '../ui/page-list.js';

/** External systems that are told of events. A secret is shown once. */
export function Webhooks() {
  const { texts, label, dateTime, number } = useSpeech();
  const pages = usePages({
    key: ['webhooks'],
    document: WebhooksDocument,
    variables: {},
    page: ({ webhooks }) => webhooks,
  });
  const [secret, setSecret] = useState<string | null>(null);
  const showSecret = (done: { readonly secret: string }) => {
    setSecret(done.secret);
    pages.reload();
  };
  const registering = useAct(RegisterWebhookDocument, showSecret);
  const rotating = useAct(RotateWebhookSecretDocument, showSecret);
  const pausing = useAct(PauseWebhookDocument, pages.reload);
  const resuming = useAct(ResumeWebhookDocument, pages.reload);
  const testing = useAct(SendTestEventDocument, pages.reload);
  const removing = useAct(RemoveWebhookDocument, pages.reload);
  const all = [rotating, pausing, resuming, testing, removing];
  return (
    <>
      <ProblemBanner problem={all.find(({ problem }) => problem !== null)?.problem ?? null} />
      {secret !== null && (
        <div className="banner" role="status">
          <span>{texts.work.secretOnce}</span>
          <code translate="no">{secret}</code>
          <Button onPress={() => setSecret(null)}>{texts.app.close}</Button>
        </div>
      )}
      <div className="actions">
        <FormDialog
          title={texts.work.addWebhook}
          isActing={registering.isActing}
          problem={registering.problem}
          onSend={async (fields) => {
            const audience = textOf(fields, 'audience') as AnnouncementAudience;
            return (
              (await registering.act({ input: { url: textOf(fields, 'url') ?? '', audience } })) !== null
            );
          }}
        >
          <TextInput name="url" title={texts.api.fields.url} type="url" isRequired autoFocus />
          <SelectInput
            name="audience"
            title={texts.work.audience}
            options={Object.keys(audiences).map((code) => [code, label('AnnouncementAudience', code)])}
          />
        </FormDialog>
      </div>
      <PageList label={texts.work.tabs.webhooks} pages={pages}>
        {({ id, url, audience, status, createdAt, lastSequence }) => {
          const input = { webhookId: id };
          return (
            <>
              <p>
                <strong translate="no">{url}</strong> · {label('AnnouncementAudience', audience)} ·{' '}
                {texts.work.webhookStates[status]}
              </p>
              <p className="quiet">
                {dateTime(createdAt)} · {texts.work.sent(number(lastSequence))}
              </p>
              <div className="actions">
                <Button onPress={() => void testing.act({ input })}>{texts.work.sendTest}</Button>
                {status === 'ACTIVE' ? (
                  <Button onPress={() => void pausing.act({ input })}>{texts.work.pause}</Button>
                ) : (
                  <Button onPress={() => void resuming.act({ input })}>{texts.work.resume}</Button>
                )}
                <Button onPress={() => void rotating.act({ input })}>{texts.work.rotate}</Button>
                <Button onPress={() => void removing.act({ input })}>{texts.work.remove}</Button>
              </div>
            </>
          );
        }}
      </PageList>
    </>
  );
}
