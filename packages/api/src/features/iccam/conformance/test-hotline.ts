import {
  err,
  iccamAction,
  iccamReason,
  mayActInIccam,
  mayAssessInIccam,
  ok,
  type CountryCode,
  type IccamAction,
  type IccamItem,
  type IccamReason,
  type IccamRefusal,
  type Result,
} from '@meldpunt/domain';
import type { IccamContent } from '../client/iccam-responses.js';
import { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import { itemInIccam } from '../item-in-iccam.js';
import { identityOf } from '../report/identity-of.js';
import type { ConformanceSetting } from './conformance-setting.js';
import { failed, refuses, takes, unanswered, type Finding, type Step } from './finding.js';
import { syntheticAssessment, syntheticReport, type SyntheticUrl } from './synthetic-report.js';

/** A synthetic report after it was entered into ICCAM. */
export interface Entered {
  readonly reportId: number;
  readonly reference: string;
  readonly receivedAt: Date;
  readonly enteredAt: Date;
  /** The items in the order of the addresses, with their references. */
  readonly items: readonly { readonly contentId: number; readonly reference: string | null }[];
}

type UrlDraft = Partial<Pick<SyntheticUrl, 'country' | 'classification'>> & { readonly isClaimed?: boolean };

/** A report to enter. By default it has one address, is complete and is assessed as National. */
export interface Draft {
  readonly urls?: readonly UrlDraft[];
  readonly isComplete?: boolean;
  readonly reference?: string;
  readonly references?: readonly string[];
}

const aDayMs = 86_400_000;

/**
 * A hotline that uses the client with synthetic data. Before each assessment and action it also checks our own rules:
 * they must predict the same result.
 */
export class TestHotline {
  readonly client: IccamClient;
  readonly setting: ConformanceSetting;
  readonly #run: string;
  #count = 0;

  constructor(setting: ConformanceSetting) {
    this.setting = setting;
    this.client = new IccamClient(setting.settings, setting.request, setting.clock);
    this.#run = setting.newId().slice(0, 8);
  }

  /** Returns an unused reference. */
  freshReference(): string {
    this.#count += 1;
    return `TEST-${this.#run}-${this.#count}`;
  }

  /** Enters a report. If ICCAM does not accept it, checks that need it are not tried. */
  async enter(draft: Draft = {}): Promise<Result<Entered, IccamFailure>> {
    const { urls = [{}], isComplete = true, reference = this.freshReference(), references = [] } = draft;
    const receivedAt = new Date(this.setting.clock().getTime() - 2 * aDayMs);
    const made = urls.map((url, index) => this.#url(url, references[index] ?? this.freshReference()));
    const analyst = this.client.analyst;
    const body = syntheticReport({ analyst, reference, receivedAt, isComplete, urls: made });
    const submitted = await this.client.submitReport(body);
    if (!submitted.ok) return submitted;
    const { reportId } = submitted.value;
    const read = await this.client.report(reportId);
    if (!read.ok) return read;
    const ids = new Map(
      read.value.reportContents.map(({ urlString, contentId }) => [identityOf(urlString), contentId]),
    );
    const items = made.map(({ url, reference: own }) => ({
      contentId: ids.get(identityOf(url)) ?? 0,
      reference: own,
    }));
    return ok({ reportId, reference, receivedAt, enteredAt: this.setting.clock(), items });
  }

  #url({ country, classification = 2, isClaimed = true }: UrlDraft, reference: string): SyntheticUrl {
    return {
      url: `https://conformance.example/${reference.toLowerCase()}`,
      reference: isClaimed ? reference : null,
      country: country ?? this.setting.home,
      classification,
    };
  }

  /** A step with an assessment that must be accepted or refused. */
  assess(must: 'TAKEN' | 'REFUSED', what: string, contentId: number, classification: number): Step {
    const own = this.setting.home;
    return this.#call(must, what, contentId, {
      rule: (item) => mayAssessInIccam(item, own),
      call: () => this.client.assess(contentId, syntheticAssessment(this.client.analyst, classification)),
    });
  }

  /** A step with an action that must be accepted or refused. */
  act(
    must: 'TAKEN' | 'REFUSED',
    what: string,
    contentId: number,
    { action, reason = null, isComplete = true }: ActDraft,
  ): Step {
    const own = this.setting.home;
    return this.#call(must, what, contentId, {
      isComplete,
      rule: (item) => mayActInIccam(item, { action, reason }, own),
      call: () =>
        this.client.act(contentId, {
          actionType: iccamAction.codeOf(action),
          actioningAnalystName: this.client.analyst,
          actionDate: new Date(this.setting.clock().getTime() - 1000).toISOString(),
          ...(reason === null ? {} : { reasonId: iccamReason.codeOf(reason), reasonText: reason }),
        }),
    });
  }

  #call(
    must: 'TAKEN' | 'REFUSED',
    what: string,
    contentId: number,
    { rule, call, isComplete }: Judged,
  ): Step {
    return async () => {
      const content = await this.client.content(contentId);
      if (!content.ok) return unanswered('Reading the item', content.error) ?? failed(unread(contentId));
      const expected = ruleOnItem(content.value, this.setting, rule, isComplete ?? true);
      if (expected !== null && expected.ok !== (must === 'TAKEN'))
        return failed(`${what}: this system’s own rules predict another result.`);
      return must === 'TAKEN' ? takes(what, call)() : refuses(what, call)();
    };
  }

  /** Waits for the delay of actions. */
  laterRun(): Promise<void> {
    return this.setting.sleep(this.setting.laterRunSeconds * 1000);
  }
}

interface ActDraft {
  readonly action: IccamAction;
  readonly reason?: IccamReason | null;
  /** Whether the report of the item is complete and the delay has passed. */
  readonly isComplete?: boolean;
}

interface Judged {
  readonly rule: (item: IccamItem) => Result<true, IccamRefusal>;
  readonly call: () => Promise<Result<unknown, IccamFailure>>;
  readonly isComplete?: boolean;
}

const unread = (contentId: number): string => `Item ${contentId} was just entered but cannot be read.`;

/** The result of our own rules for a call on an item as read from ICCAM; `null` if a code is unknown. */
function ruleOnItem(
  content: IccamContent,
  { home, clock }: ConformanceSetting,
  rule: Judged['rule'],
  isComplete: boolean,
): Result<true, IccamRefusal> | null {
  const row = { state: 'CLAIMED', actionsFrom: isComplete ? new Date(0) : null } as const;
  const item = itemInIccam(content, row, home, clock());
  return item.ok ? rule(item.value) : null;
}

/** The finding if something that the check needs could not be entered. */
export const neededFirst = (error: IccamFailure): Finding =>
  unanswered('Entering a report', error) ?? {
    outcome: 'NOT_TRIED',
    because: `The report that the check needs was not accepted (${error.cause}, status ${error.status}).`,
  };

/** The first other country in ICCAM's list of hotlines. */
export async function countryAbroad({ client, setting }: TestHotline): Promise<Result<CountryCode, Finding>> {
  const hotlines = await client.hotlines();
  if (!hotlines.ok) return err(neededFirst(hotlines.error));
  const [abroad] = hotlines.value
    .map(({ countryCode }) => countryCode as CountryCode)
    .filter((country) => country !== setting.home)
    .sort();
  return abroad === undefined
    ? err({ outcome: 'NOT_TRIED', because: 'The exchange lists no hotline of another country.' })
    : ok(abroad);
}
