import { illegalEverywhere } from '../people/answers.data.js';
import { insist } from '../script-broken.js';
import { shown } from '../shown.js';
import type { Stage } from '../stage.js';
import { abuseAddress, places } from '../world/places.data.js';
import { attachmentsOf } from '../outcome/provider-received.js';
import { end, hasEnded, now, seenOf, type Story } from './story.js';

const place = places.home;

/** Two people judge it, and the rules hand it over. */
async function judge(stage: Stage): Promise<{ id: string; url: string }> {
  const url = stage.publish(place);
  await stage.reporters.report(url, 'Story 1');
  stage.says('reporter', `reports ${shown(url)} and keeps a receipt`);

  await stage.pass(20);
  const claimed = await stage.analyst.claim(place);
  const hosting = await stage.analyst.locate(claimed, place);
  const first = await stage.analyst.judge(claimed, illegalEverywhere);
  stage.says('analyst', `claims ${claimed.reference}; hosted: ${hosting}; finds ${first.classification}`);
  stage.says('system', `waits for a second person: ${first.status}`);
  insist(first.status === 'AWAITING_SECOND_OPINION', `the case is ${first.status}`);

  await stage.pass(15);
  const again = await stage.secondAnalyst.claim(place);
  insist(again.opinionsShown === 0, 'the first opinion is shown to the second person');
  const second = await stage.secondAnalyst.judge(again, illegalEverywhere);
  const routed = await stage.secondAnalyst.route(again, second.version);
  stage.says('2nd analyst', `is not shown the first opinion, and finds ${second.classification} too`);
  stage.says('system', `routes it: ${routed.legs.join(', ')}; the provider waits behind the gate`);
  return { id: claimed.id, url };
}

/** Police take it on, and free the notice. */
async function clear(stage: Stage, url: string): Promise<string> {
  await stage.pass(1);
  const referralId = stage.police.referralAbout(url);
  const dossier = await stage.police.fetchDossier(referralId);
  stage.says(
    'police',
    `the feed brings the referral; they take dossier ${dossier.reference}: ` +
      `${dossier.classification.result.code}, judged by ${dossier.opinions.persons} persons`,
  );
  await stage.pass(30);
  await stage.police.acknowledge(referralId, 'DEMO.11.L1.1/2026');
  await stage.police.clearTakedown(referralId, 'DEMO.1/2026');
  stage.says('police', 'acknowledge it under their own number, and clear the takedown');
  return referralId;
}

/** The notice finds its contact, leaves, and is answered. */
async function notify(stage: Stage, url: string): Promise<void> {
  const { registry } = stage.world.outside;
  await stage.pass(1);
  insist(registry.questions.includes(`ip/${place.ipAddress}`), 'the registry was not asked');
  stage.says('system', `asks the registry (RDAP) about ${shown(place.ipAddress)}: ${abuseAddress}`);
  await stage.pass(10);
  await stage.analyst.approveContact(abuseAddress);
  stage.says('analyst', 'approves this contact, once and for all');

  await stage.passUntil(
    'the notice is with the provider',
    () => stage.provider.noticeAbout(url) !== undefined,
  );
  const notice = stage.provider.noticeAbout(url);
  insist(notice !== undefined, 'no notice came');
  const parts = attachmentsOf(notice).join(', ');
  insist(parts.includes('xarf'), 'the notice holds no XARF report');
  stage.says('provider', `gets the notice: ${parts}`);
  await stage.pass(60);
  await stage.provider.answer(notice, 'ACKNOWLEDGED', 'TICKET-4711');
  stage.says('provider', 'answers on the page behind the link: received, TICKET-4711');
}

/** The page goes, and is seen to be gone twice, a day apart. */
async function remove(stage: Stage, id: string, url: string): Promise<void> {
  const seen = async () => seenOf(await now(stage, id));
  const looks = (await seen()).length;
  insist(looks > 0 && (await seen()).at(-1) === 'ONLINE', 'it was not seen to be there');
  stage.says('watch', `has looked ${looks} times so far: ONLINE`);
  stage.serve(url, 410);
  stage.says('provider', 'removes the page, without a further word');
  await stage.passUntil('it was looked at again', async () => (await seen()).length > looks);
  const state = (await now(stage, id)).contentItems[0]?.reachability?.state;
  insist(state === 'SUSPECTED_GONE', `after a look it is ${state}`);
  stage.says('watch', `looks: ${(await seen()).at(-1)}; once is no proof`);
  const isRemoved = async () => (await now(stage, id)).contentItems[0]?.reachability?.state === 'REMOVED';
  await stage.passUntil('it is removed', isRemoved);
  stage.says('watch', `looks a day later: ${(await seen()).at(-1)}; it is REMOVED`);
}

export const hostedAtHome: Story = {
  title: '1. Hosted at home',
  introduction:
    'A page on a server in Belgium that is illegal everywhere. Police come first; the provider is asked to remove it ' +
    'once police have cleared that; removed is what was seen to be gone.',
  play: async (stage) => {
    const { id, url } = await judge(stage);
    const referralId = await clear(stage, url);
    await notify(stage, url);
    await remove(stage, id, url);
    await stage.pass(1);
    insist(stage.police.entryAbout(url, 'REMOVAL') !== undefined, 'police were not told of the removal');
    stage.says('police', 'are told of the removal through the feed');
    await stage.pass(60);
    await stage.police.complete(referralId, 'INVESTIGATED');
    stage.says('police', 'say what came of it: INVESTIGATED');
    await stage.pass(1);
    insist(await hasEnded(stage, id), 'the case did not end with its last hand-over');
    return end(stage, id, 'REMOVED');
  },
};
