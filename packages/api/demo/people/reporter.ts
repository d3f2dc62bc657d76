import { ReportStatusDocument, SubmitReportDocument } from '@meldpunt/client';
import { insist, succeeded } from '../script-broken.js';
import type { Staff } from './staff.js';

/** What a reporter keeps: the receipt, which says nothing of the case. */
export interface Receipt {
  readonly story: string;
  readonly code: string;
}

/** Anonymous reporters, who come back with their receipts. */
export class Reporters {
  readonly receipts: Receipt[] = [];
  readonly #staff: Staff;

  constructor(staff: Staff) {
    this.#staff = staff;
  }

  async report(url: string, story: string): Promise<void> {
    const { submitReport } = await this.#staff.nobody.execute(SubmitReportDocument, {
      input: { urls: [url], language: 'EN' },
    });
    const { receipt, acceptedUrls } = succeeded(submitReport, 'SubmitReportSuccess');
    insist(acceptedUrls === 1, 'the address was not accepted');
    this.receipts.push({ story, code: receipt });
  }

  async progressOf({ code }: Receipt): Promise<{ readonly progress: string; readonly receivedOn: string }> {
    const { reportStatus } = await this.#staff.nobody.execute(ReportStatusDocument, { receipt: code });
    insist(reportStatus !== null, 'a receipt is not known');
    return { progress: reportStatus.progress, receivedOn: String(reportStatus.receivedOn) };
  }
}
