import { insist } from '../script-broken.js';
import type { Stage } from '../stage.js';
import { openWork } from '../outcome/what-is-left.js';
import { places } from '../world/places.data.js';
import { fromReportToRoute } from './from-report-to-route.js';
import { removedByPartner } from './hotline-abroad.js';
import { end, now, type Story } from './story.js';

const hoursDown = 5;

const reportsOf = ({ world }: Stage): number =>
  world.outside.exchange.exchange.effects.filter(
    ({ effect, hotline }) => effect === 'REPORT' && hotline === 'BE',
  ).length;

export const exchangeDown: Story = {
  title: '7. The exchange is down',
  introduction:
    `As story 2, but nothing listens at the exchange for ${hoursDown} hours, and the first answer after that is lost on ` +
    'the way. The hand-over is tried again until it is confirmed, and reported once.',
  play: async (stage) => {
    const { exchange } = stage.world.outside;
    const before = reportsOf(stage);
    await exchange.inject({ kind: 'OUTAGE' });
    stage.says('exchange', 'goes down');
    const { id, url } = await fromReportToRoute(stage, places.outage, 'Story 7');
    for (let minutes = 0; minutes < hoursDown * 60; minutes += 15) await stage.pass(15);
    insist((await now(stage, id)).referrals[0]?.status === 'READY', 'it is said to be sent');
    const alarms = (await openWork(stage.staff)).filter(({ kind }) => kind === 'PARTNER_NOT_REACHED');
    insist(alarms.length > 0, 'nobody was told that the exchange is not reached');
    stage.says('system', `has tried for ${hoursDown} hours: still READY; operators see PARTNER_NOT_REACHED`);

    await exchange.clear();
    await exchange.inject({ kind: 'LOST_ANSWER', method: 'POST', path: 'reports', times: 1 });
    stage.says('exchange', 'is back');
    await stage.passUntil('the report is taken', () => reportsOf(stage) > before, 5);
    insist(
      (await now(stage, id)).referrals[0]?.status === 'READY',
      'it is said to be sent without an answer',
    );
    stage.says('exchange', 'takes the report, but the answer is lost on the way');
    const isSent = async () => (await now(stage, id)).referrals[0]?.status === 'SENT';
    await stage.passUntil('the report is confirmed', isSent, 5);
    const [item] = (await now(stage, id)).iccam;
    insist(reportsOf(stage) === before + 1, `the exchange has ${reportsOf(stage) - before} new reports`);
    stage.says(
      'system',
      `tries again; the exchange knows the reference, and names report ${item?.reportId}: it is SENT, once`,
    );
    await removedByPartner(stage, id, url);
    return end(stage, id, 'REMOVED');
  },
};
