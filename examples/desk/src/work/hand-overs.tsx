import {
  CallOffHandOverDocument,
  HandOversDocument,
  LinkIccamReportDocument,
  RetryHandOverDocument,
} from '@meldpunt/client';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, TextInput, textOf } from '../ui/form-dialog.js';
import { PageList } from '../ui/page-list.js';
import { RetryHandOvers } from './retry-hand-overs.js';
import { sayMessage } from './say-message.js';

/** Hand-overs that stopped: to whom, why, and what can be done about it. */
export function HandOvers() {
  const speech = useSpeech();
  const { texts, label, language, dateTime } = speech;
  const pages = usePages({
    key: ['hand-overs'],
    document: HandOversDocument,
    variables: { language, filter: { status: ['DEAD', 'PENDING'] } },
    page: ({ handOvers }) => handOvers,
  });
  const retrying = useAct(RetryHandOverDocument, pages.reload);
  const cancelling = useAct(CallOffHandOverDocument, pages.reload);
  const linking = useAct(LinkIccamReportDocument, pages.reload);
  return (
    <>
      <ProblemBanner problem={retrying.problem ?? cancelling.problem} />
      <RetryHandOvers shown={pages.nodes} onDone={pages.reload} />
      <PageList label={texts.work.tabs.handOvers} pages={pages} empty={texts.work.noHandOvers}>
        {({
          id,
          channel,
          message,
          status,
          attempts,
          createdAt,
          nextAttemptAt,
          explanation,
          failureCause,
          isUrgent,
        }) => (
          <>
            <p>
              <strong>
                {[label('Channel', channel), sayMessage(message, speech)].filter(Boolean).join(' · ')}
              </strong>{' '}
              · <span className={status === 'DEAD' ? 'danger' : ''}>{label('HandOverStatus', status)}</span>
              {isUrgent && <strong className="danger"> {label('PriorityReason', 'IMMEDIATE_DANGER')}</strong>}
            </p>
            <p className="quiet">
              {dateTime(createdAt)} · {texts.work.attempts(attempts)}
              {status === 'PENDING' &&
                nextAttemptAt !== null &&
                ` · ${texts.work.nextAttempt(dateTime(nextAttemptAt))}`}
            </p>
            {explanation !== null && <p>{explanation}</p>}
            {status === 'DEAD' && (
              <div className="actions">
                <Button onPress={() => void retrying.act({ input: { handOverId: id }, language })}>
                  {texts.api.retry}
                </Button>
                <Button onPress={() => void cancelling.act({ input: { handOverId: id }, language })}>
                  {texts.work.callOff}
                </Button>
                {failureCause === 'MAY_BE_THERE_ALREADY' && (
                  <FormDialog
                    title={texts.work.linkReport}
                    isActing={linking.isActing}
                    problem={linking.problem}
                    onSend={async (fields) => {
                      const reportId = Number(textOf(fields, 'reportId'));
                      return (await linking.act({ input: { handOverId: id, reportId }, language })) !== null;
                    }}
                  >
                    <TextInput
                      name="reportId"
                      title={texts.api.fields.reportId}
                      type="number"
                      isRequired
                      autoFocus
                    />
                  </FormDialog>
                )}
              </div>
            )}
          </>
        )}
      </PageList>
    </>
  );
}
