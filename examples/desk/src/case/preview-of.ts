import type { ContentItemDetailFragment } from '@meldpunt/client';
import { parseFindings } from '@meldpunt/domain';
import type { Draft, Preview } from './questions.js';
import { qualifyToday, routeToday } from './rules.js';

/** The decision about a draft as the API would make it now; `null` when the draft is no complete set of findings yet. */
export function previewOf(item: ContentItemDetailFragment, draft: Draft, now: number): Preview | null {
  const read = parseFindings(draft);
  if (!read.ok) return null;
  const findings =
    draft.more === undefined || draft.more === null ? read.value : { ...read.value, more: draft.more };
  const qualification = qualifyToday(findings, now);
  return { findings, qualification, route: routeToday(item, findings, qualification, now) };
}
