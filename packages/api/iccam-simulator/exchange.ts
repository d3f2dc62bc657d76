import type { ActionBody, AssessmentBody, ReportBody } from './bodies.js';
import { parties as knownParties, type Party } from './parties.data.js';
import type { Content, Effect, Report } from './records.js';
import { badRequest, notFound, Refusal } from './refusal.js';
import type { Kept, SimulatorRule } from './rule-names.data.js';
import { mayAct, mayAssess, mayClaim, mayComplete, mayMove, mayTakeOrphan, mustBeAnalyst } from './rules.js';

/** The behaviour of this exchange in points where that of ICCAM is not known. */
export interface ExchangeOptions {
  readonly clock: () => Date;
  /** The time after completion of a report until actions are accepted. */
  readonly monitorDelaySeconds: number;
  /** Whether the refusal of a used reference names the report that uses it. */
  readonly namesExistingReport: boolean;
  /** Hotlines, by number, with a mandate for orphaned content besides those that have one anyway. */
  readonly orphanMandates: readonly number[];
  /** The rules that this exchange does not enforce. */
  readonly forgets: readonly SimulatorRule[];
}

/** The work lists that a hotline can query. */
export type WorkList =
  'unassessed' | 'unactioned' | 'unassigned-to-hotline' | 'orphaned' | 'offline' | 'no-reference';

/** The shared records of the network, and all operations of its hotlines, with their rules. */
export class Exchange {
  readonly parties: readonly Party[];
  readonly #options: ExchangeOptions;
  readonly #reports: Report[] = [];
  readonly #contents: Content[] = [];
  readonly #effects: Effect[] = [];

  /** Whether this exchange enforces a rule. */
  readonly kept: Kept = (rule) => !this.#options.forgets.includes(rule);

  constructor(options: ExchangeOptions) {
    this.#options = options;
    this.parties = knownParties.map((party) =>
      options.orphanMandates.includes(party.hotlineId) ? { ...party, mayTakeOrphans: true } : party,
    );
  }

  get effects(): readonly Effect[] {
    return this.#effects;
  }

  get contents(): readonly Content[] {
    return this.#contents;
  }

  report(reportId: number): Report {
    const report = this.#reports[reportId - 1];
    if (report === undefined) throw this.#absent('report', reportId);
    return report;
  }

  content(contentId: number): Content {
    const content = this.#contents[contentId - 1];
    if (content === undefined) throw this.#absent('content', contentId);
    return content;
  }

  #absent(what: string, id: number): Refusal {
    return this.kept('ABSENT_IS_NOT_FOUND') ? notFound(what, id) : badRequest('id: not known');
  }

  submit(party: Party, body: ReportBody): Report {
    this.#mustBeFree(party, body);
    for (const name of [
      body.reportingAnalystName,
      ...body.urls.flatMap(({ assessment }) => assessment?.assessingAnalystName ?? []),
    ])
      mustBeAnalyst(party, name);
    const now = this.#options.clock();
    if (new Date(body.hotlineReceivedDate) > now) throw badRequest('hotlineReceivedDate: in the future');
    const report: Report = {
      reportId: this.#reports.length + 1,
      reporter: party,
      reference: body.hotlineReference,
      analystName: body.reportingAnalystName,
      receivedDate: this.kept('RECEIVED_IS_KEPT') ? new Date(body.hotlineReceivedDate) : now,
      referrer: body.sourceUrlReferrer,
      memo: body.memo,
      siteType: body.sourceUrlSiteType,
      commerciality: body.sourceUrlCommerciality,
      paymentMethods: body.sourceUrlPaymentMethods,
      monitoredFrom: null,
      contents: [],
    };
    this.#reports.push(report);
    const assignedAt = this.kept('ASSIGNED_IS_KEPT') ? now : report.receivedDate;
    for (const url of body.urls) this.#addContent(report, url, assignedAt);
    this.#follow(report);
    this.#note(party, 'REPORT', report.reportId, null, { urls: body.urls.length });
    return report;
  }

  assess(party: Party, contentId: number, body: AssessmentBody): Content {
    const content = this.content(contentId);
    mayAssess(content, this.report(content.reportId), party, this.kept);
    mustBeAnalyst(party, body.assessingAnalystName);
    content.assessments.push({ ...body, hotlineId: party.hotlineId });
    const { assessingAnalystName: _, ...codes } = body;
    this.#note(party, 'ASSESSMENT', content.reportId, contentId, codes);
    return content;
  }

  act(party: Party, contentId: number, body: ActionBody): Content {
    const content = this.content(contentId);
    mayAct(content, this.report(content.reportId), body, {
      party,
      now: this.#options.clock(),
      kept: this.kept,
    });
    mustBeAnalyst(party, body.actioningAnalystName);
    content.actions.push({ ...body, hotlineId: party.hotlineId });
    this.#note(party, 'ACTION', content.reportId, contentId, {
      actionType: body.actionType,
      ...('reasonId' in body ? { reasonId: body.reasonId } : {}),
    });
    return content;
  }

  setHosting(party: Party, contentId: number, newIpAddress: string, newCountryCode: string): Content {
    const content = this.content(contentId);
    mayMove(content, party);
    content.hostingIpAddress = newIpAddress;
    content.hostingCountryCode = newCountryCode;
    if (!this.kept('TWO_COUNTRIES')) content.assignedCountryCode = newCountryCode;
    this.#note(party, 'HOSTING', content.reportId, contentId, { newCountryCode });
    return content;
  }

  assignCountry(party: Party, contentId: number, newCountryCode: string): Content {
    const content = this.content(contentId);
    const hasHotline = this.parties.some(({ countryCode }) => countryCode === content.assignedCountryCode);
    if (!mayTakeOrphan(content, party, newCountryCode, { hasHotline, kept: this.kept })) {
      mayMove(content, party);
      if (newCountryCode !== content.hostingCountryCode)
        throw new Refusal(
          409,
          'HOSTING_FIRST',
          'The item is hosted in another country: move its hosting first',
        );
    }
    if (newCountryCode === content.assignedCountryCode) return content;
    content.assignedCountryCode = newCountryCode;
    content.countryAssignmentDate = this.#options.clock();
    this.#note(party, 'ASSIGNED_COUNTRY', content.reportId, contentId, { newCountryCode });
    return content;
  }

  claim(party: Party, contentId: number, reference: string): Content {
    const content = this.content(contentId);
    if (!mayClaim(content, reference, this.#contents, { party, kept: this.kept })) return content;
    content.references.set(party.hotlineId, { reference, at: this.#options.clock() });
    this.#note(party, 'REFERENCE', content.reportId, contentId, { reference });
    return content;
  }

  completeReport(
    party: Party,
    reportId: number,
    set: Partial<Pick<Report, 'commerciality' | 'siteType' | 'paymentMethods'>>,
  ): Report {
    const report = this.report(reportId);
    mayComplete(report, party);
    Object.assign(report, set);
    this.#follow(report);
    const { commerciality, siteType, paymentMethods } = set;
    if (commerciality) this.#note(party, 'COMMERCIALITY', reportId, null, { commerciality });
    if (siteType) this.#note(party, 'SITE_TYPE', reportId, null, { siteType });
    if (paymentMethods) this.#note(party, 'PAYMENT_METHODS', reportId, null, { paymentMethods });
    return report;
  }

  /** A hotline's work of one kind, earliest assignment first. */
  workList(party: Party, list: WorkList, since: Date | null, limit: number): readonly Content[] {
    if (list === 'orphaned' && !party.mayTakeOrphans && this.kept('ORPHANS_BY_MANDATE'))
      throw new Refusal(403, 'NO_RIGHT', 'Your hotline has no mandate for orphaned content');
    const dateOf = (content: Content): Date =>
      list === 'offline'
        ? (content.references.get(party.hotlineId)?.at ?? content.countryAssignmentDate)
        : content.countryAssignmentDate;
    return this.#contents
      .filter((content) => this.#isOn(list, content, party))
      .filter((content) => since === null || !this.kept('WORK_LIST_START') || dateOf(content) >= since)
      .sort((first, second) => dateOf(first).getTime() - dateOf(second).getTime())
      .slice(0, limit);
  }

  #isOn(list: WorkList, content: Content, party: Party): boolean {
    const colleagues = this.parties.filter(({ countryCode }) => countryCode === content.assignedCountryCode);
    if (list === 'orphaned') return colleagues.length === 0;
    if (content.assignedCountryCode !== party.countryCode) return false;
    const isClaimed = colleagues.some(({ hotlineId }) => content.references.has(hotlineId));
    switch (list) {
      case 'no-reference':
        return !isClaimed || !this.kept('CLAIMED_LEAVES_INBOX');
      case 'unassigned-to-hotline':
        return !isClaimed && colleagues.length > 1;
      case 'unassessed':
        return content.assessments.length === 0;
      case 'unactioned':
        return content.actions.length === 0;
      case 'offline':
        return content.actions.some(({ actionType }) => actionType === 3 || actionType === 4);
    }
  }

  #mustBeFree(party: Party, { hotlineReference, urls }: ReportBody): void {
    const used = this.#reports.find(
      ({ reporter, reference }) => reporter.hotlineId === party.hotlineId && reference === hotlineReference,
    );
    const refuse = (reportId: number) =>
      new Refusal(
        409,
        'REFERENCE_USED',
        'The reference is used for another report or item',
        this.#options.namesExistingReport ? { reportId } : {},
      );
    if (used !== undefined && this.kept('REPORT_REFERENCE_ONCE')) throw refuse(used.reportId);
    const references = urls.flatMap(({ hotlineReference: reference }) => reference ?? []);
    if (new Set(references).size < references.length) throw badRequest('urls: a reference twice');
    const item = this.#contents.find((content) =>
      references.includes(content.references.get(party.hotlineId)?.reference ?? ''),
    );
    if (item !== undefined && this.kept('ITEM_REFERENCE_ONCE')) throw refuse(item.reportId);
  }

  #addContent(report: Report, url: ReportBody['urls'][number], at: Date): void {
    const { hotlineId } = report.reporter;
    const content: Content = {
      contentId: this.#contents.length + 1,
      reportId: report.reportId,
      urlString: url.urlString,
      isSourceUrl: url.isSourceUrl,
      hostingCountryCode: url.hostingCountryCode,
      hostingIpAddress: url.hostingIpAddress,
      assignedCountryCode: url.hostingCountryCode,
      countryAssignmentDate: at,
      memo: url.memo,
      references: new Map(
        url.hotlineReference === null ? [] : [[hotlineId, { reference: url.hotlineReference, at }]],
      ),
      assessments: url.assessment === null ? [] : [{ ...url.assessment, hotlineId }],
      actions: [],
    };
    this.#contents.push(content);
    report.contents.push(content);
  }

  /** Rule 4: a report is monitored from the run after the one in which nothing about it was missing any more. */
  #follow(report: Report): void {
    const isComplete =
      report.siteType !== null && report.commerciality !== null && report.paymentMethods.length > 0;
    if (isComplete && report.monitoredFrom === null)
      report.monitoredFrom = new Date(
        this.#options.clock().getTime() + this.#options.monitorDelaySeconds * 1000,
      );
  }

  #note(
    party: Party,
    effect: Effect['effect'],
    reportId: number,
    contentId: number | null,
    detail: Effect['detail'],
  ): void {
    this.#effects.push({
      sequence: this.#effects.length + 1,
      at: this.#options.clock(),
      hotline: party.countryCode,
      hotlineId: party.hotlineId,
      effect,
      reportId,
      contentId,
      detail,
    });
  }
}
