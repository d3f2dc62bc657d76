import { type CaseSummaryFragment, DismissFloodDocument } from '@meldpunt/client';
import { useAct } from '../api/use-act.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, TextInput, textOf } from '../ui/form-dialog.js';
import type { Outcomes } from './outcome-list.js';

const minute = 60_000;
/** For a field of date and time, in the time zone of this machine. */
const localTime = (instant: number): string =>
  new Date(instant - new Date(instant).getTimezoneOffset() * minute).toISOString().slice(0, 16);

/** Puts the cases of a flood behind all others. The suggested time is that of the selected cases. */
export function DismissFlood({
  selected,
  onDone,
}: {
  readonly selected: readonly CaseSummaryFragment[];
  readonly onDone: (outcomes: Outcomes) => void;
}) {
  const { texts, label } = useSpeech();
  const dismissing = useAct(DismissFloodDocument, ({ items, dismissalId }) =>
    onDone({
      items: items.map(({ caseId, outcome }) => ({ caseId, said: label('FloodOutcome', outcome) })),
      dismissalId,
    }),
  );
  const opened = selected.map(({ openedAt }) => Date.parse(openedAt));
  return (
    <FormDialog
      title={texts.queue.dismissFlood}
      isActing={dismissing.isActing}
      problem={dismissing.problem}
      onSend={async (fields) => {
        const instant = (name: string) => new Date(textOf(fields, name) ?? '').toISOString();
        const input = {
          caseIds: selected.map(({ id }) => id),
          receivedFrom: instant('receivedFrom'),
          receivedBefore: instant('receivedBefore'),
        };
        return (await dismissing.act({ input })) !== null;
      }}
    >
      <p>{texts.queue.floodHint}</p>
      <TextInput
        name="receivedFrom"
        title={texts.queue.floodFrom}
        type="datetime-local"
        isRequired
        autoFocus
        initial={localTime(Math.min(...opened))}
      />
      <TextInput
        name="receivedBefore"
        title={texts.queue.floodBefore}
        type="datetime-local"
        isRequired
        initial={localTime(Math.max(...opened) + minute)}
      />
    </FormDialog>
  );
}
