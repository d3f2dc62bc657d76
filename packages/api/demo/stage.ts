import type { World } from './world/open-world.js';
import { abuseAddress, type Place } from './world/places.data.js';
import type { Narrator } from './narrator.js';
import { workByClock } from '../counterparts/work-by-clock.js';
import { Analyst } from './people/analyst.js';
import { PartnerHotline } from './people/partner-hotline.js';
import { Police } from './people/police.js';
import { Provider } from './people/provider.js';
import { Reporters } from './people/reporter.js';
import { staffOf, tokenOf, type Staff } from './people/staff.js';
import { ScriptBroken } from './script-broken.js';

/** All people and systems of the stories, and functions that advance the clock. */
export interface Stage extends Narrator {
  readonly world: World;
  readonly staff: Staff;
  readonly reporters: Reporters;
  readonly analyst: Analyst;
  readonly secondAnalyst: Analyst;
  readonly police: Police;
  readonly provider: Provider;
  readonly dutchHotline: PartnerHotline;
  /** The address of a page on a site, there from now on. */
  readonly publish: (place: Place) => string;
  /** Takes a page away, or brings it back. */
  readonly serve: (url: string, status: 200 | 404 | 410) => void;
  /** Advances the clock by minutes, then runs everything that is due. */
  readonly pass: (minutes: number) => Promise<void>;
  /** Advances the clock step by step until a condition is true. */
  readonly passUntil: (what: string, isSo: () => boolean | Promise<boolean>, step?: number) => Promise<void>;
}

/** Max time to wait for a condition. */
const maxMinutes = 72 * 60;

/** Creates the stage. The clock stops when the demo is stopped. */
export function stageOf(world: World, tell: Narrator, stopped: AbortSignal): Stage {
  const { outside, clock, system, url } = world;
  const staff = staffOf(world);
  let pages = 0;
  const police = new Police(staff.liaison, url, () => tokenOf('liaison', world));
  const pass = async (minutes: number): Promise<void> => {
    stopped.throwIfAborted();
    clock.forward(minutes);
    await workByClock(system);
    await police.readFeed();
  };
  return {
    ...tell,
    world,
    staff,
    police,
    pass,
    reporters: new Reporters(staff),
    analyst: new Analyst(staff.analyst),
    secondAnalyst: new Analyst(staff.secondAnalyst),
    provider: new Provider(outside.mail, abuseAddress),
    dutchHotline: new PartnerHotline(outside.exchange, 'NL', clock.read),
    publish: ({ hostname }) => {
      pages += 1;
      const path = `/page-${pages}`;
      outside.web.serve(path, 200);
      // A proxy leads to any port; a name on loopback only to the one at which the web host listens.
      return hostname.endsWith('.onion')
        ? `http://${hostname}${path}`
        : `http://${hostname}:${outside.web.port}${path}`;
    },
    serve: (page, status) => outside.web.serve(new URL(page).pathname, status),
    passUntil: async (what, isSo, step = 30) => {
      for (let passed = 0; passed < maxMinutes; passed += step) {
        await pass(step);
        if (await isSo()) return;
      }
      throw new ScriptBroken(`within ${maxMinutes / 60} hours it did not come to this: ${what}`);
    },
  };
}
