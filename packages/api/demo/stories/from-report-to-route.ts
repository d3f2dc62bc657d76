import type { Routed } from '../people/analyst.js';
import { illegalEverywhere } from '../people/answers.data.js';
import { shown } from '../shown.js';
import type { Stage } from '../stage.js';
import type { Place } from '../world/places.data.js';

/** A case that the rules have routed, and the address that it is about. */
export interface RoutedCase {
  readonly id: string;
  readonly url: string;
  readonly routed: Routed;
}

/** An anonymous report of a page, judged illegal everywhere by one person, and routed by the rules. */
export async function fromReportToRoute(stage: Stage, place: Place, story: string): Promise<RoutedCase> {
  const url = stage.publish(place);
  await stage.reporters.report(url, story);
  stage.says('reporter', `reports ${shown(url)} and keeps a receipt`);
  await stage.pass(20);
  const claimed = await stage.analyst.claim(place);
  const hosting = await stage.analyst.locate(claimed, place);
  const judged = await stage.analyst.judge(claimed, illegalEverywhere);
  const routed = await stage.analyst.route(claimed, judged.version);
  stage.says('analyst', `claims ${claimed.reference}; hosted: ${hosting}; finds ${judged.classification}`);
  stage.says('system', `routes it: ${routed.legs.join(', ')}`);
  return { id: claimed.id, url, routed };
}
