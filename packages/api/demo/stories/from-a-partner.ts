import { defang } from '@meldpunt/domain';
import { CasesDocument } from '@meldpunt/client';
import { illegalAtHome } from '../people/answers.data.js';
import { insist } from '../script-broken.js';
import type { Stage } from '../stage.js';
import { toldAbout } from '../outcome/exchange-received.js';
import { places } from '../world/places.data.js';
import { end, hasEnded, now, type Story } from './story.js';

const place = places.passedOn;

/** Another hotline reports what is hosted here, and it becomes a case; answers its item in the exchange. */
async function arrive(stage: Stage, url: string): Promise<void> {
  await stage.dutchHotline.report(url, place);
  stage.says('NL hotline', `reports ${defang(url)} in the exchange, as hosted in BE`);
  const isHere = async () => {
    const filter = { hostnameContains: place.hostname };
    const { cases } = await stage.staff.analyst.execute(CasesDocument, { filter });
    return cases.nodes.length > 0;
  };
  await stage.passUntil('it is in the queue', isHere, 5);
  stage.says('system', 'finds it in the inbox, opens a case and claims the item under its reference');
}

/** An analyst judges it anew; answers the case and its item in the exchange. */
async function judge(stage: Stage): Promise<{ id: string; contentId: number }> {
  await stage.pass(20);
  const claimed = await stage.analyst.claim(place);
  const hosting = await stage.analyst.locate(claimed, place);
  const judged = await stage.analyst.judge(claimed, illegalAtHome);
  const routed = await stage.analyst.route(claimed, judged.version);
  stage.says(
    'analyst',
    `claims ${claimed.reference}; hosted: ${hosting}; finds it ${judged.classification} by the law here`,
  );
  stage.says('system', `routes it: ${routed.legs.join(', ')}`);
  const [item] = (await now(stage, claimed.id)).iccam;
  insist(item !== undefined, 'the case has no item in the exchange');
  return { id: claimed.id, contentId: item.contentId };
}

/** Insists on what the network has been told of an item, and says the last of it. */
function tells(stage: Stage, contentId: number, what: readonly string[]): void {
  const told = toldAbout(stage.world.outside.exchange, contentId);
  insist(
    told.join(', ') === what.join(', '),
    `the exchange should know "${what.join(', ')}" and knows "${told.join(', ')}"`,
  );
  stage.says('exchange', `learns: ${told.at(-1)}`);
}

export const fromAPartner: Story = {
  title: '4. From a partner hotline',
  introduction:
    'The Dutch hotline reports a page that is hosted in Belgium. It is judged again by the law here, and the network ' +
    'learns of each thing only once it is confirmed.',
  play: async (stage) => {
    const url = stage.publish(place);
    await arrive(stage, url);
    const { id, contentId } = await judge(stage);
    await stage.pass(1);
    const learnt = ['claimed', 'judged nationally illegal'];
    tells(stage, contentId, learnt);

    const referralId = stage.police.referralAbout(url);
    await stage.police.fetchDossier(referralId);
    stage.says('police', 'take the dossier from the feed; the exchange learns nothing of that yet');
    await stage.pass(30);
    tellsNothingNew(stage, contentId, learnt);
    await stage.police.acknowledge(referralId, 'DEMO.11.L1.2/2026');
    stage.says('police', 'acknowledge it');
    await stage.pass(1);
    learnt.push('reported to police');
    tells(stage, contentId, learnt);

    await stage.police.clearTakedown(referralId, 'DEMO.2/2026');
    stage.says('police', 'clear the takedown; the contact of the provider was approved in story 1');
    await stage.passUntil('the notice is with the provider', () => isNoticed(stage, url), 15);
    stage.says('provider', 'gets the notice');
    await stage.pass(1);
    learnt.push('reported to the provider');
    tells(stage, contentId, learnt);

    await remove(stage, id, url);
    await stage.pass(5);
    learnt.push('removed');
    tells(stage, contentId, learnt);

    await stage.pass(60);
    await stage.police.complete(referralId, 'NO_FURTHER_ACTION');
    stage.says('police', 'say what came of it: NO_FURTHER_ACTION');
    await stage.pass(1);
    insist(await hasEnded(stage, id), 'the case did not end with its last hand-over');
    return end(stage, id, 'REMOVED');
  },
};

const isNoticed = ({ provider }: Stage, url: string): boolean => provider.noticeAbout(url) !== undefined;

const tellsNothingNew = ({ world }: Stage, contentId: number, learnt: readonly string[]): void =>
  insist(
    toldAbout(world.outside.exchange, contentId).length === learnt.length,
    'the network was told before it was confirmed',
  );

/** The provider says that it is gone, and one look bears that out. */
async function remove(stage: Stage, id: string, url: string): Promise<void> {
  await stage.pass(90);
  const notice = stage.provider.noticeAbout(url);
  insist(notice !== undefined, 'the notice is gone');
  stage.serve(url, 404);
  await stage.provider.answer(notice, 'REMOVED', 'TICKET-4712');
  stage.says('provider', 'removes the page and answers so on the page behind the link');
  const isRemoved = async () => (await now(stage, id)).contentItems[0]?.reachability?.state === 'REMOVED';
  await stage.passUntil('it is removed', isRemoved, 5);
  stage.says('watch', 'looks at once: with the word of the provider, one look is proof');
}
