import { freshUrl } from '../../../test/support/casework.js';
import {
  caseOf,
  network,
  partner,
  routedForExchange,
  type Network,
} from '../../../test/support/iccam-network.js';
import { later } from '../../../test/support/journeys.js';

let net: Network;
beforeEach(async () => {
  net = await network({ namesExistingReport: false });
});
afterEach(() => net.close());

const others = (count: number, country = 'FR'): void => {
  for (let other = 0; other < count; other += 1) partner(net, 'NL').report({ country });
};

/** A report that the exchange has, but whose response was lost. */
async function lost(): Promise<string> {
  const url = freshUrl();
  await net.simulator.inject({ kind: 'LOST_ANSWER', method: 'POST', path: 'reports', times: 1 });
  await routedForExchange(net, { url });
  await net.work();
  return url;
}

/** Works until the report is found. Returns its id and the number of calls of the search. */
async function found(url: string): Promise<{ reportId: number; reads: number }> {
  const before = net.ours.calls.length;
  for (let minute = 0; minute < 10; minute += 1) {
    later(net.api, 1);
    await net.work();
  }
  const [item] = (await caseOf(net, url)).iccam;
  const reads = net.ours.calls.slice(before).filter((call) => /^GET rest\/(Reports|Content)\/\d/.test(call));
  return { reportId: item?.reportId, reads: reads.length };
}

describe('a report whose response was lost is found', () => {
  it('when a report with a higher id is already known', async () => {
    const url = await lost();
    others(1, 'BE');
    later(net.api, 5);
    await net.work();

    expect(await found(url)).toMatchObject({ reportId: 1 });
    expect(await net.rows('select report_id from iccam_item order by 1')).toEqual([
      { report_id: 1 },
      { report_id: 2 },
    ]);
    expect(await net.openWork()).toEqual([]);
  });

  it('among a thousand earlier reports, with few calls', async () => {
    others(1000);
    later(net.api, 60);
    const url = await lost();
    others(30);

    const { reportId, reads } = await found(url);

    expect(reportId).toBe(1001);
    expect(reads).toBeLessThan(60);
  });

  it('when the search needs several runs', async () => {
    others(450);
    const url = await lost();

    const { reportId } = await found(url);

    expect(reportId).toBe(451);
    expect(await net.rows('select * from iccam_report_search')).toEqual([]);
    const postponed = await net.rows(`select from hand_over_attempt where outcome = 'POSTPONED'`);
    expect(postponed).toHaveLength(2);
  });

  it('when the exchange was down during the search, which then continues', async () => {
    others(150);
    const url = await lost();
    await net.simulator.inject({ kind: 'UNAVAILABLE', method: 'GET', path: 'Reports/100', times: 2 });
    later(net.api, 1);
    await net.work();
    expect(await net.rows('select unread from iccam_report_search')).toEqual([{ unread: 0 }]);

    expect(await found(url)).toMatchObject({ reportId: 151 });
  });

  it('when ids before it are missing', async () => {
    others(12);
    const url = await lost();
    for (const number of [3, 4, 5, 9])
      await net.simulator.inject({ kind: 'REFUSED', status: 404, method: 'GET', path: `Reports/${number}` });

    expect(await found(url)).toMatchObject({ reportId: 13 });
  });

  it('but not when its item has another country', async () => {
    const url = await lost();
    const [content] = net.simulator.exchange.contents;
    Object.assign(content ?? {}, { hostingCountryCode: 'FR' });

    expect(await found(url)).toMatchObject({ reportId: undefined });
    expect(await net.openWork()).toEqual(['HAND_OVER_FAILED MAY_BE_THERE_ALREADY']);
  });
});

describe('a report without a response that is refused when repeated', () => {
  const refused = async (): Promise<string> => {
    const url = freshUrl();
    await net.simulator.inject({ kind: 'RESET', method: 'POST', path: 'reports', times: 1 });
    await net.simulator.inject({ kind: 'REFUSED', method: 'POST', path: 'reports' });
    await routedForExchange(net, { url });
    await net.work();
    return url;
  };

  it('fails as possibly existing when it is not found', async () => {
    others(3);
    await found(await refused());

    expect(await net.openWork()).toEqual(['HAND_OVER_FAILED MAY_BE_THERE_ALREADY']);
  });

  it('fails as an incomplete search when another report cannot be read', async () => {
    others(3);
    const url = await refused();
    await net.simulator.inject({ kind: 'REFUSED', status: 403, method: 'GET', path: 'Reports/2' });
    await found(url);

    expect(await net.openWork()).toEqual(['HAND_OVER_FAILED SEARCH_INCOMPLETE']);
  });
});
