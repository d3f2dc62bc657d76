import { iccamWorkListLimit, ok, pausesRecipient, type Result } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import type { Tick, WorkContext } from '../../../platform/work-context.js';
import type { IccamContent } from '../client/iccam-responses.js';
import type { IccamClient, IccamWorkList } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { IccamTables } from '../iccam-item.entity.js';
import { recordPoll, startPollIfDue } from '../list-poll.js';
import { importContent } from './import-content.js';
import { noteUnreadItem } from '../progress/note-unread.js';
import { noteInvalidEntries } from './note-invalid-entries.js';
import { movedItemsDue, returnedItemsIn, takeBackItem } from './returned-items.js';

/** Max. pages of a list per poll; the next poll continues. */
const maxPagesPerPoll = 10;

/**
 * Polls the inbox: items that other hotlines reported as hosted in our country; with a mandate, items in countries
 * without a hotline; and items that we had moved to another country and that were returned. Each item is imported first
 * and claimed afterwards, so that none is lost in between. An item that cannot be read is tried again at the next poll
 * and does not stop the others.
 */
export const importInbox =
  (client: IccamClient): Tick =>
  async (context) => {
    const { minutesBetweenImports, takesOrphans } = context.rulebook.exchange;
    if (!(await startPollIfDue(context, 'INBOX', minutesBetweenImports))) return;
    const lists: readonly IccamWorkList[] = takesOrphans ? ['no-reference', 'orphaned'] : ['no-reference'];
    let failure: IccamFailure | null = null;
    for (const list of lists) {
      const done = await readList(client, list, context, async (contents) =>
        (await unknownOf(contents, context)).map(
          (content) => () => importContent(client, content, list === 'orphaned', context),
        ),
      );
      if (!done.ok) failure = done.error;
    }
    const done = await importReturned(client, context);
    if (!done.ok) failure = done.error;
    else await readMovedItems(client, context);
    await recordPoll(context, 'INBOX', failure?.cause ?? null);
  };

type Step = () => Promise<Result<true, IccamFailure>>;

/**
 * Imports returned items. They still have our reference, so the inbox does not contain them. They are in the list of
 * items that are assigned to us and have no action.
 */
async function importReturned(
  client: IccamClient,
  context: WorkContext,
): Promise<Result<true, IccamFailure>> {
  const away = await kysely<IccamTables>(context.em)
    .selectFrom('iccam_item')
    .select('id')
    .where('state', '=', 'MOVED_ON')
    .limit(1)
    .executeTakeFirst();
  if (away === undefined) return ok(true);
  return readList(
    client,
    'unactioned',
    context,
    async (contents) =>
      (await returnedItemsIn(contents, context)).map((item) => () => takeBackItem(client, item, context)),
    Infinity,
  );
}

/** Returned items with an action are in no work list, so each is fetched. */
async function readMovedItems(client: IccamClient, context: WorkContext): Promise<void> {
  for (const item of await movedItemsDue(context)) {
    if (context.signal.aborted) return;
    const read = await takeBackItem(client, item, context);
    if (read.ok) continue;
    if (pausesRecipient(read.error.class)) return;
    await noteUnreadItem(item, read.error, context);
  }
}

/** Reads a list page by page and runs the steps for each page. */
async function readList(
  client: IccamClient,
  list: IccamWorkList,
  context: WorkContext,
  stepsOf: (contents: readonly IccamContent[]) => Promise<readonly Step[]>,
  maxPages = maxPagesPerPoll,
): Promise<Result<true, IccamFailure>> {
  let since = null as Date | null;
  let outcome: Result<true, IccamFailure> = ok(true);
  for (let page = 0; page < maxPages; page += 1) {
    const answer = await client.workList(list, since);
    if (!answer.ok) return answer;
    const { contents, unreadable } = answer.value;
    await noteInvalidEntries(list, answer.value, context);
    for (const step of await stepsOf(contents)) {
      if (context.signal.aborted) return outcome;
      const done = await step();
      if (done.ok) continue;
      if (pausesRecipient(done.error.class)) return done;
      outcome = done;
    }
    const last = contents.at(-1)?.countryAssignmentDate;
    const isEnd =
      contents.length + unreadable.length < iccamWorkListLimit || last?.getTime() === since?.getTime();
    if (isEnd || last === undefined) return outcome;
    since = last;
  }
  return outcome;
}

/** The contents that are not imported yet. The page of a report is before its files. */
async function unknownOf(
  contents: readonly IccamContent[],
  { em }: WorkContext,
): Promise<readonly IccamContent[]> {
  if (contents.length === 0) return [];
  const known = await kysely<IccamTables>(em)
    .selectFrom('iccam_item')
    .select('contentId')
    .where(
      'contentId',
      'in',
      contents.map(({ contentId }) => contentId),
    )
    .execute();
  const ids = new Set(known.map(({ contentId: id }) => id));
  return contents
    .filter(({ contentId }) => !ids.has(contentId))
    .sort((first, second) => first.reportId - second.reportId || isPage(second) - isPage(first));
}

const isPage = ({ url }: IccamContent): number => (url.isSourceUrl ? 1 : 0);
