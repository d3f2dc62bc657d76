import {
  type ContentItemDetailFragment,
  type Reachability as Outcome,
  RecordReachabilityDocument,
} from '@meldpunt/client';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, SelectInput, textOf } from '../ui/form-dialog.js';
import type { CaseChanges } from './case-changes.js';

/** Whether the content is still there: what the watch concluded, and what a person records by hand. */
export function Reachability({ item, reload }: CaseChanges & { readonly item: ContentItemDetailFragment }) {
  const { texts, label, explain, dateTime } = useSpeech();
  const viewer = useViewer();
  const { act, isActing, problem } = useAct(RecordReachabilityDocument, reload);
  const { reachability } = item;
  const mayRecord = viewer.may('REACHABILITY_RECORD');
  if (reachability === null && !mayRecord) return null;
  return (
    <section className="panel" aria-label={texts.caseFile.stillThere}>
      <h2>{texts.caseFile.stillThere}</h2>
      {reachability !== null && (
        <>
          <p>
            <strong>{label('RemovalState', reachability.state)}</strong> · {explain(reachability.because)}
          </p>
          {reachability.nextCheckAt !== null && (
            <p className="quiet">{texts.caseFile.nextCheck(dateTime(reachability.nextCheckAt))}</p>
          )}
          <ul className="rows">
            {reachability.observations.map(({ id, observedAt, outcome }) => (
              <li key={id}>
                {dateTime(observedAt)} · {label('Reachability', outcome)}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayRecord && (
        <div className="actions">
          <FormDialog
            title={texts.caseFile.recordSeen}
            isActing={isActing}
            problem={problem}
            onSend={async (fields) => {
              const outcome = textOf(fields, 'outcome') as Outcome;
              return (await act({ input: { contentItemId: item.id, outcome } })) !== null;
            }}
          >
            <SelectInput
              name="outcome"
              title={texts.api.fields.outcome}
              autoFocus
              options={(['ONLINE', 'SEEN_OFFLINE'] as const).map((code) => [
                code,
                label('Reachability', code),
              ])}
            />
          </FormDialog>
        </div>
      )}
    </section>
  );
}
