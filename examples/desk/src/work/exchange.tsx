import { IccamStatusDocument, type IccamStatusQuery } from '@meldpunt/client';
import { Button } from 'react-aria-components/Button';
import { useRead } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';
import { ReadResult } from '../ui/read-result.js';

/** The connection to the exchange between hotlines. */
export function Exchange() {
  const { texts } = useSpeech();
  const read = useRead(['exchange'], IccamStatusDocument, {});
  return (
    <>
      <ReadResult read={read}>{({ iccamStatus }) => <Status status={iccamStatus} />}</ReadResult>
      <div className="actions">
        <Button onPress={() => void read.reload()}>{texts.queue.reload}</Button>
      </div>
    </>
  );
}

function Status({ status }: { readonly status: IccamStatusQuery['iccamStatus'] }) {
  const { texts, dateTime, number, explain } = useSpeech();
  const { exchange } = texts.work;
  return (
    <dl className="facts-list">
      <dt>{exchange.connection}</dt>
      <dd className={status.failingSince === null ? '' : 'danger'}>
        {!status.isConfigured
          ? exchange.notConfigured
          : status.failingSince === null
            ? exchange.works
            : exchange.failsSince(dateTime(status.failingSince))}
        {status.failureCause !== null && ` ${explain(status.failureCause) ?? ''}`}
      </dd>
      <dt>{exchange.lastSuccess}</dt>
      <dd>{status.lastSuccessAt === null ? texts.app.none : dateTime(status.lastSuccessAt)}</dd>
      <dt>{exchange.waiting}</dt>
      <dd>{number(status.waiting)}</dd>
      <dt>{exchange.stopped}</dt>
      <dd>{number(status.stopped)}</dd>
      <dt>{exchange.inOurHands}</dt>
      <dd>{number(status.inOurHands)}</dd>
      <dt>{exchange.withPartners}</dt>
      <dd>{number(status.withPartners)}</dd>
      <dt>{exchange.unreadable}</dt>
      <dd>{status.unreadable.length === 0 ? texts.app.none : status.unreadable.join(', ')}</dd>
    </dl>
  );
}
