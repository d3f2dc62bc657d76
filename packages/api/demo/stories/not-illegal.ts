import { notIllegal } from '../people/answers.data.js';
import { insist } from '../script-broken.js';
import { shown } from '../shown.js';
import type { Stage } from '../stage.js';
import { places } from '../world/places.data.js';
import { end, type Story } from './story.js';

/** How much everybody has received so far; the web host, how often this page was asked for. */
const received = ({ police, world: { outside } }: Stage, url: string) => ({
  'police and federal police': police.received.length,
  provider: outside.mail.received.length,
  registry: outside.registry.questions.length,
  exchange: outside.exchange.exchange.effects.length,
  'web host': outside.web.received.filter(({ path }) => path === new URL(url).pathname).length,
});

export const isNotIllegal: Story = {
  title: '6. Not illegal',
  introduction: 'A page that no law forbids. The case ends, and nobody is told.',
  play: async (stage) => {
    const place = places.harmless;
    const url = stage.publish(place);
    const before = received(stage, url);
    await stage.reporters.report(url, 'Story 6');
    stage.says('reporter', `reports ${shown(url)} and keeps a receipt`);
    await stage.pass(20);
    const claimed = await stage.analyst.claim(place);
    const judged = await stage.analyst.judge(claimed, notIllegal);
    const routed = await stage.analyst.route(claimed, judged.version);
    stage.says('analyst', `claims ${claimed.reference}; finds ${judged.classification}`);
    stage.says('system', `closes it: ${routed.because.join(', ')}`);
    insist(routed.legs.length === 0, 'somebody was handed it');
    for (let hours = 0; hours < 24; hours += 3) await stage.pass(180);
    const after = received(stage, url);
    for (const [who, count] of Object.entries(before))
      insist(after[who as keyof typeof after] === count, `${who} received something`);
    stage.says('system', `a day later nothing has reached ${Object.keys(before).join(', ')}`);
    stage.says('system', 'the webhook receiver has heard that some case was closed: no address, no word');
    return end(stage, claimed.id, 'NOT_ILLEGAL');
  },
};
