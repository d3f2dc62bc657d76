import { CasesDocument } from '@meldpunt/client';
import { toldAbout } from '../outcome/exchange-received.js';
import { attachmentsOf } from '../outcome/provider-received.js';
import { illegalAtHome } from '../people/answers.data.js';
import { insist } from '../script-broken.js';
import { shown } from '../shown.js';
import type { Stage } from '../stage.js';
import { places } from '../world/places.data.js';
import { end, hasEnded, now, type Story } from './story.js';

const place = places.passedOn;

/** What the network knows from us about one item, and must know at each step. */
interface Listener {
  /** Insists that the network has just learnt this, after all that came before, and nothing else. */
  readonly learns: (what: string) => void;
  readonly learnsNothing: () => void;
}

function listenerOn(stage: Stage, contentId: number): Listener {
  const learnt: string[] = [];
  const compare = (): void => {
    const told = toldAbout(stage.world.outside.exchange, contentId).join(', ');
    insist(told === learnt.join(', '), `the exchange should know "${learnt.join(', ')}" and knows "${told}"`);
  };
  return {
    learnsNothing: compare,
    learns: (what) => {
      learnt.push(what);
      compare();
      stage.says('exchange', `learns of it: ${what}`);
    },
  };
}

/** Another hotline reports what is hosted here, and it becomes a case. */
async function arrive(stage: Stage, url: string): Promise<void> {
  await stage.dutchHotline.report(url, place);
  stage.says('NL hotline', `reports ${shown(url)} in the exchange, as hosted in BE`);
  const isHere = async () => {
    const filter = { hostnameContains: place.hostname };
    const { cases } = await stage.staff.analyst.execute(CasesDocument, { filter });
    return cases.nodes.length > 0;
  };
  await stage.passUntil('it is in the queue', isHere, 5);
  stage.says('system', 'finds it in the inbox and opens a case');
}

/** An analyst judges it anew; returns the case, and who listens to what becomes of its item. */
async function judge(stage: Stage): Promise<{ id: string; exchange: Listener }> {
  await stage.pass(20);
  const claimed = await stage.analyst.claim(place);
  const [item] = (await now(stage, claimed.id)).iccam;
  insist(item !== undefined, 'the case has no item in the exchange');
  const exchange = listenerOn(stage, item.contentId);
  exchange.learns('claimed');
  const hosting = await stage.analyst.locate(claimed, place);
  const judged = await stage.analyst.judge(claimed, illegalAtHome);
  const routed = await stage.analyst.route(claimed, judged.version);
  stage.says('analyst', `claims ${claimed.reference}; hosted: ${hosting}; finds ${judged.classification}`);
  stage.says('system', `routes it: ${routed.legs.join(', ')}`);
  await stage.pass(1);
  exchange.learns('judged nationally illegal');
  return { id: claimed.id, exchange };
}

/** Police take it on, which the network learns when they say so; returns their referral. */
async function refer(stage: Stage, url: string, exchange: Listener): Promise<string> {
  const referralId = stage.police.referralAbout(url);
  const dossier = await stage.police.fetchDossier(referralId);
  await stage.pass(30);
  exchange.learnsNothing();
  stage.says('police', `have taken dossier ${dossier.reference}; the exchange learns nothing of that`);
  await stage.police.acknowledge(referralId, 'DEMO.11.L1.2/2026');
  stage.says('police', 'acknowledge it');
  await stage.pass(1);
  exchange.learns('reported to police');
  return referralId;
}

/** The notice leaves once police have cleared it, which the network learns when it has left. */
async function notify(stage: Stage, url: string, referralId: string, exchange: Listener): Promise<void> {
  await stage.police.clearTakedown(referralId, 'DEMO.2/2026');
  stage.says('police', 'clear the takedown; the contact of the provider was approved in story 1');
  await stage.pass(5);
  exchange.learnsNothing();
  await stage.passUntil('the notice is sent', () => stage.provider.noticeAbout(url) !== undefined, 15);
  const notice = stage.provider.noticeAbout(url);
  insist(notice !== undefined, 'no notice came');
  const parts = attachmentsOf(notice).join(', ');
  insist(!parts.includes('xarf'), 'a XARF report says that it is illegal everywhere');
  stage.says('provider', `gets the notice: ${parts} (XARF has no word for this class)`);
  exchange.learns('reported to the provider');
}

/** The provider says that it is gone, and one look bears that out; only then the network learns it. */
async function remove(stage: Stage, id: string, url: string, exchange: Listener): Promise<void> {
  await stage.pass(90);
  const notice = stage.provider.noticeAbout(url);
  insist(notice !== undefined, 'the notice is gone');
  stage.serve(url, 404);
  await stage.provider.answer(notice, 'REMOVED', 'TICKET-4712');
  exchange.learnsNothing();
  stage.says('provider', 'removes the page, and says so on the page behind the link');
  const isRemoved = async () => (await now(stage, id)).contentItems[0]?.reachability?.state === 'REMOVED';
  await stage.passUntil('it is removed', isRemoved, 5);
  stage.says('watch', 'looks at once; beside the word of the provider one look is proof: REMOVED');
  exchange.learns('removed');
}

export const fromAPartner: Story = {
  title: '4. From a partner hotline',
  introduction:
    'The Dutch hotline reports a page that is hosted in Belgium. It is judged again by the law here, and the network ' +
    'learns of each thing only once it is confirmed.',
  play: async (stage) => {
    const url = stage.publish(place);
    await arrive(stage, url);
    const { id, exchange } = await judge(stage);
    const referralId = await refer(stage, url, exchange);
    await notify(stage, url, referralId, exchange);
    await remove(stage, id, url, exchange);
    await stage.pass(60);
    await stage.police.complete(referralId, 'NO_FURTHER_ACTION');
    stage.says('police', 'say what came of it: NO_FURTHER_ACTION');
    await stage.pass(1);
    insist(await hasEnded(stage, id), 'the case did not end with its last hand-over');
    return end(stage, id, 'REMOVED');
  },
};
