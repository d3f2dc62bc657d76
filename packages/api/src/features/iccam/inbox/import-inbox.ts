import { iccamWorkListLimit, ok, pausesRecipient, type Result } from '@meldpunt/domain';
import type { Tick, WorkContext } from '../../../platform/work-context.js';
import type { IccamContent } from '../client/iccam-answers.js';
import type { IccamClient, IccamWorkList } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { IccamTables } from '../iccam.tables.js';
import { noteVisit, takeTurn } from '../visit.js';
import { importContent } from './import-content.js';

/** Pages of a list that are read in one go, at most; the next visit reads on. */
const pagesPerVisit = 10;

/**
 * Looks into the inbox: what other hotlines reported as hosted at home, and, with a mandate, what is hosted where there
 * is no hotline. Each item is taken up here first and claimed there afterwards, so that none is lost in between. One
 * that alone cannot be read stays for the next visit, and keeps the others from nothing.
 */
export const importInbox =
  (client: IccamClient): Tick =>
  async (work) => {
    const { minutesBetweenImports, takesOrphans } = work.rulebook.exchange;
    if (!(await takeTurn(work, 'INBOX', minutesBetweenImports))) return;
    const lists: readonly IccamWorkList[] = takesOrphans ? ['no-reference', 'orphaned'] : ['no-reference'];
    let failure: IccamFailure | null = null;
    for (const list of lists) {
      const done = await importList(client, list, work);
      if (!done.ok) failure = done.error;
    }
    await noteVisit(work, 'INBOX', failure?.cause ?? null);
  };

async function importList(
  client: IccamClient,
  list: IccamWorkList,
  work: WorkContext,
): Promise<Result<true, IccamFailure>> {
  let since = null as Date | null;
  let outcome: Result<true, IccamFailure> = ok(true);
  for (let page = 0; page < pagesPerVisit; page += 1) {
    const contents = await client.workList(list, since);
    if (!contents.ok) return contents;
    for (const content of await unknownOf(contents.value, work)) {
      if (work.signal.aborted) return outcome;
      const imported = await importContent(client, content, list === 'orphaned', work);
      if (imported.ok) continue;
      if (pausesRecipient(imported.error.class)) return imported;
      outcome = imported;
    }
    const last = contents.value.at(-1)?.countryAssignmentDate;
    const isEnd = contents.value.length < iccamWorkListLimit || last?.getTime() === since?.getTime();
    if (isEnd || last === undefined) return outcome;
    since = last;
  }
  return outcome;
}

/** What of a list has not been taken up yet, the page of a report before its files. */
async function unknownOf(
  contents: readonly IccamContent[],
  { em }: WorkContext,
): Promise<readonly IccamContent[]> {
  if (contents.length === 0) return [];
  const known = await em
    .getKysely<IccamTables>()
    .selectFrom('iccam_item')
    .select('content_id')
    .where(
      'content_id',
      'in',
      contents.map(({ contentId }) => contentId),
    )
    .execute();
  const ids = new Set(known.map(({ content_id: id }) => id));
  return contents
    .filter(({ contentId }) => !ids.has(contentId))
    .sort((first, second) => first.reportId - second.reportId || isPage(second) - isPage(first));
}

const isPage = ({ url }: IccamContent): number => (url.isSourceUrl ? 1 : 0);
