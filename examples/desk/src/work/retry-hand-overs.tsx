import {
  type Channel,
  type HandOverCause,
  type HandOverFragment,
  RetryHandOversDocument,
} from '@meldpunt/client';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { useSpeech } from '../language/language.js';
import { FormDialog, SelectInput, textOf } from '../ui/form-dialog.js';

/** Retries all stopped hand-overs of a channel at once, such as after a recipient has repaired its system. */
export function RetryHandOvers({
  shown,
  onDone,
}: {
  readonly shown: readonly HandOverFragment[];
  readonly onDone: () => void;
}) {
  const { texts, label, explain, language } = useSpeech();
  const [said, setSaid] = useState('');
  const retrying = useAct(RetryHandOversDocument, ({ handOvers, remaining }) => {
    setSaid(texts.work.retried(handOvers.length, remaining));
    onDone();
  });
  const stopped = shown.filter(({ status }) => status === 'DEAD');
  const unique = <Code extends string>(codes: readonly (Code | null)[]) =>
    [...new Set(codes)].filter((code) => code !== null);
  return (
    <div className="actions">
      {stopped.length > 1 && (
        <FormDialog
          title={texts.work.retrySeveral}
          isActing={retrying.isActing}
          problem={retrying.problem}
          onSend={async (fields) => {
            const input = {
              channel: (textOf(fields, 'channel') ?? '') as Channel,
              cause: textOf(fields, 'cause') as HandOverCause | null,
            };
            return (await retrying.act({ input, language })) !== null;
          }}
        >
          <SelectInput
            name="channel"
            title={texts.work.channel}
            autoFocus
            options={unique(stopped.map(({ channel }) => channel)).map((each) => [
              each,
              label('Channel', each),
            ])}
          />
          <SelectInput
            name="cause"
            title={texts.work.onlyCause}
            isRequired={false}
            options={unique(stopped.map(({ failureCause }) => failureCause)).map((each) => [
              each,
              explain(each) ?? each,
            ])}
          />
        </FormDialog>
      )}
      <span role="status">{said}</span>
    </div>
  );
}
