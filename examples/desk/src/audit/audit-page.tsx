import { AuditTrailDocument, type AuditAction, type AuditFilter, type AuditOrder } from '@meldpunt/client';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { usePages } from '../api/use-pages.js';
import { useSpeech } from '../language/language.js';
import { Fold } from '../ui/fold.js';
import { SelectInput, TextInput, textOf } from '../ui/form-dialog.js';
import { PageList } from '../ui/page-list.js';
import { ReadAt } from '../ui/read-at.js';
import { useTitle } from '../ui/use-title.js';
import './audit.css';
import { AuditEntryText } from './audit-entry-text.js';
import { Chain } from './chain.js';
import { Releases } from './releases.js';
import { RetentionRuns } from './retention-runs.js';

/** What was done and by whom, whether the trail is whole, and what was released and erased. */
export function AuditPage() {
  const { texts } = useSpeech();
  useTitle(texts.app.pages.audit);
  return (
    <>
      <h1>{texts.app.pages.audit}</h1>
      <Fold title={texts.audit.chain}>
        <Chain />
      </Fold>
      <Fold title={texts.audit.releases}>
        <Releases />
      </Fold>
      <Fold title={texts.audit.retention}>
        <RetentionRuns />
      </Fold>
      <Trail />
    </>
  );
}

const orders: readonly AuditOrder[] = ['NEWEST', 'OLDEST'];

function Trail() {
  const { texts, label } = useSpeech();
  const [filter, setFilter] = useState<AuditFilter>({});
  const [orderBy, setOrderBy] = useState<AuditOrder>('NEWEST');
  const pages = usePages({
    key: ['audit'],
    document: AuditTrailDocument,
    variables: { filter, orderBy, first: 50 },
    page: ({ auditTrail }) => auditTrail,
  });
  const show = (fields: FormData) => {
    const instant = (name: string) => {
      const day = textOf(fields, name);
      return day === null ? null : new Date(`${day}T00:00`).toISOString();
    };
    const action = textOf(fields, 'action');
    setOrderBy(textOf(fields, 'orderBy') as AuditOrder);
    setFilter({
      ...(action === null ? {} : { action: [action as AuditAction] }),
      caseId: textOf(fields, 'caseId'),
      actorId: textOf(fields, 'actorId'),
      from: instant('from'),
      before: instant('before'),
    });
  };
  return (
    <section className="panel" aria-label={texts.audit.trail}>
      <h2>{texts.audit.trail}</h2>
      <form
        className="audit-filters"
        aria-label={texts.audit.filters}
        onSubmit={(event) => {
          event.preventDefault();
          show(new FormData(event.currentTarget));
        }}
      >
        <SelectInput
          name="action"
          title={texts.audit.action}
          isRequired={false}
          options={Object.entries(texts.audit.actions)}
        />
        <TextInput name="caseId" title={texts.audit.caseId} />
        <TextInput name="actorId" title={texts.audit.actorId} />
        <TextInput name="from" title={texts.audit.from} type="date" />
        <TextInput name="before" title={texts.audit.before} type="date" />
        <SelectInput
          name="orderBy"
          title={texts.audit.order}
          initial={orderBy}
          options={orders.map((order) => [order, label('AuditOrder', order)])}
        />
        <Button type="submit">{texts.audit.apply}</Button>
      </form>
      <ReadAt at={pages.readAt} onReload={pages.reload} />
      <PageList label={texts.audit.trail} pages={pages}>
        {(entry) => <AuditEntryText entry={entry} />}
      </PageList>
    </section>
  );
}
