import type { CaseSummaryFragment } from '@meldpunt/client';
import { defang } from '@meldpunt/domain';
import { Checkbox } from 'react-aria-components/Checkbox';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import type { Speech } from '../language/speech.js';
import { useNow } from '../ui/use-now.js';

export function QueueRow({
  found,
  isSelectable,
}: {
  readonly found: CaseSummaryFragment;
  readonly isSelectable: boolean;
}) {
  const speech = useSpeech();
  const viewer = useViewer();
  const now = useNow();
  const { texts, label, relative } = speech;
  const isInDanger = found.priority.reasons.some(({ reason }) => reason === 'IMMEDIATE_DANGER');
  return (
    <>
      <span className="reference">
        {isSelectable && (
          <Checkbox slot="selection">
            <span className="box" aria-hidden />
          </Checkbox>
        )}
        {found.reference}
        {isInDanger && <strong className="danger">{label('PriorityReason', 'IMMEDIATE_DANGER')}</strong>}
      </span>
      <span className="state">{label('CaseStatus', found.status)}</span>
      <code className="address" translate="no">
        {found.place === null ? defang(found.url) : found.place.text}
      </code>
      <span className="why">{whyHere(found, speech, relative(found.openedAt, now))}</span>
      <span className="facts">{factsOf(found, speech)}</span>
      <span className="who">
        {found.assignee === null
          ? ''
          : found.assignee.id === viewer.id
            ? texts.queue.yours
            : texts.queue.claimedBy(found.assignee.name)}
      </span>
    </>
  );
}

/** Why the case is at this place of the queue, strongest reason first. */
function whyHere({ priority, reportCount }: CaseSummaryFragment, { texts }: Speech, waiting: string): string {
  const said: Readonly<Record<string, string>> = {
    WAITING: texts.queue.opened(waiting),
    FURTHER_REPORTS: texts.queue.reports(reportCount),
  };
  return priority.reasons.flatMap(({ reason }) => said[reason] ?? []).join(' · ');
}

/** What is known so far: verdicts and hosting countries, without repeats. */
function factsOf({ contentItems, heldReasons }: CaseSummaryFragment, speech: Speech): string {
  const { texts, label, country, explain } = speech;
  const facts = contentItems.flatMap(({ classification, hosting }) => [
    ...(classification === null ? [] : [label('Classification', classification)]),
    hosting.country === null
      ? `${texts.queue.filterNames.hosting}: ${label('HostingKind', hosting.kind)}`
      : country(hosting.country),
  ]);
  // The strongest reason is enough in a list; danger has its own place.
  const held = heldReasons.filter((code) => code !== 'IMMEDIATE_DANGER').slice(0, 1);
  return [...new Set([...facts, ...held.flatMap((code) => explain(code) ?? [])])].join(' · ');
}
