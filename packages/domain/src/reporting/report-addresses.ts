import type { Result } from '../result.js';
import { ReportFieldCode, type Note } from './field-reader.js';
import type { RejectedAddress, ReportableAddress, ReportDraft } from './report-draft.js';

/** Reads one reported address. Never throws, whatever it is given. @public */
export type AddressParser<Address extends ReportableAddress> = (
  text: unknown,
) => Result<Address, { readonly code: string }>;

const mostAddresses = 50;
const longestEcho = 2048;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function listProblem(urls: unknown): ReportFieldCode | null {
  if (urls === null || urls === undefined) return ReportFieldCode.REQUIRED;
  if (!isList(urls)) return ReportFieldCode.NOT_A_LIST;
  if (urls.length === 0) return ReportFieldCode.TOO_FEW;
  return urls.length > mostAddresses ? ReportFieldCode.TOO_MANY : null;
}

/** Reads the reported addresses: the good ones are kept beside the bad, and all bad is a refusal. @internal */
export function readAddresses<Address extends ReportableAddress>(
  urls: unknown,
  parseAddress: AddressParser<Address>,
  note: Note,
): ReportDraft<Address>['addresses'] {
  const problem = listProblem(urls);
  if (problem !== null) note('/urls', problem);
  if (problem !== null || !isList(urls)) return { accepted: [], rejected: [] };
  const accepted = new Map<string, Address>();
  const rejected: RejectedAddress[] = [];
  for (const [index, url] of urls.entries()) {
    const address = parseAddress(url);
    if (!address.ok) {
      const reported = typeof url === 'string' ? url.slice(0, longestEcho) : '';
      rejected.push({ index, reported, code: address.error.code });
    } else if (!accepted.has(address.value.identity)) accepted.set(address.value.identity, address.value);
  }
  if (accepted.size === 0) {
    note('/urls', ReportFieldCode.NO_ACCEPTABLE_ADDRESS);
    for (const { index, code } of rejected) note(`/urls/${index}`, code);
  }
  return { accepted: [...accepted.values()], rejected };
}
