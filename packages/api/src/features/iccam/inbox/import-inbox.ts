import { iccamWorkListLimit, ok, pausesRecipient, type Result } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import type { Tick, WorkContext } from '../../../platform/work-context.js';
import type { IccamContent } from '../client/iccam-answers.js';
import type { IccamClient, IccamWorkList } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { IccamTables } from '../iccam-item.entity.js';
import { noteVisit, takeTurn } from '../visit.js';
import { importContent } from './import-content.js';
import { noteUnread } from '../progress/note-unread.js';
import { noteUnreadable } from './note-unreadable.js';
import { awayItems, returnedAmong, takeBack } from './take-back.js';

/** Pages of a list that are read in one go, at most; the next visit reads on. */
const pagesPerVisit = 10;

/**
 * Looks into the inbox: what other hotlines reported as hosted at home, and, with a mandate, what is hosted where there
 * is no hotline; and what we passed on and was given back. Each item is taken up here first and claimed there
 * afterwards, so that none is lost in between. One that alone cannot be read stays for the next visit, and keeps the
 * others from nothing.
 */
export const importInbox =
  (client: IccamClient): Tick =>
  async (work) => {
    const { minutesBetweenImports, takesOrphans } = work.rulebook.exchange;
    if (!(await takeTurn(work, 'INBOX', minutesBetweenImports))) return;
    const lists: readonly IccamWorkList[] = takesOrphans ? ['no-reference', 'orphaned'] : ['no-reference'];
    let failure: IccamFailure | null = null;
    for (const list of lists) {
      const done = await readList(client, list, work, async (contents) =>
        (await unknownOf(contents, work)).map(
          (content) => () => importContent(client, content, list === 'orphaned', work),
        ),
      );
      if (!done.ok) failure = done.error;
    }
    const done = await takeReturned(client, work);
    if (!done.ok) failure = done.error;
    else await readAway(client, work);
    await noteVisit(work, 'INBOX', failure?.cause ?? null);
  };

type Step = () => Promise<Result<true, IccamFailure>>;

/**
 * What we passed on and others gave back carries our reference still, so that the inbox does not show it: it stands
 * with what is assigned to us and not dealt with.
 */
async function takeReturned(client: IccamClient, work: WorkContext): Promise<Result<true, IccamFailure>> {
  const away = await kysely<IccamTables>(work.em)
    .selectFrom('iccam_item')
    .select('id')
    .where('state', '=', 'MOVED_ON')
    .limit(1)
    .executeTakeFirst();
  if (away === undefined) return ok(true);
  return readList(
    client,
    'unactioned',
    work,
    async (contents) =>
      (await returnedAmong(contents, work)).map((item) => () => takeBack(client, item, work)),
    Infinity,
  );
}

/** Returned items with an action are in no work list, so each is fetched. */
async function readAway(client: IccamClient, work: WorkContext): Promise<void> {
  for (const item of await awayItems(work)) {
    if (work.signal.aborted) return;
    const read = await takeBack(client, item, work);
    if (read.ok) continue;
    if (pausesRecipient(read.error.class)) return;
    await noteUnread(item, read.error, work);
  }
}

/** Reads a list page by page and does what each page asks for. */
async function readList(
  client: IccamClient,
  list: IccamWorkList,
  work: WorkContext,
  stepsOf: (contents: readonly IccamContent[]) => Promise<readonly Step[]>,
  mostPages = pagesPerVisit,
): Promise<Result<true, IccamFailure>> {
  let since = null as Date | null;
  let outcome: Result<true, IccamFailure> = ok(true);
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await client.workList(list, since);
    if (!answer.ok) return answer;
    const { contents, unreadable } = answer.value;
    await noteUnreadable(list, answer.value, work);
    for (const step of await stepsOf(contents)) {
      if (work.signal.aborted) return outcome;
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

/** What of a list has not been taken up yet, the page of a report before its files. */
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
