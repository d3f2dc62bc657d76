import type { OutsideWorld } from '@meldpunt/api/dist/demo/world/outside-world.js';
import { places, type Place } from '@meldpunt/api/dist/demo/world/places.data.js';

/** A page on the local web host, which a visitor can report. */
export interface SitePage {
  readonly url: string;
  readonly path: string;
  readonly place: Place;
  readonly isOnline: boolean;
}

/** The sites that can be reported, by the name in a form. */
export const sites = {
  home: places.home,
  abroad: places.hotlineAbroad,
  farAway: places.noHotline,
} as const satisfies Record<string, Place>;
export type SiteName = keyof typeof sites;

/** The pages of the local web host. */
export interface Sites {
  readonly pages: () => readonly SitePage[];
  readonly publish: (site: SiteName) => void;
  /** Takes a page away, or brings it back. */
  readonly setOnline: (path: string, isOnline: boolean) => void;
}

/** Puts one page on each site. */
export function openSites({ web }: OutsideWorld): Sites {
  const pages: SitePage[] = [];
  const publish = (site: SiteName): void => {
    const path = `/page-${pages.length + 1}`;
    const place = sites[site];
    web.serve(path, 200);
    pages.push({ url: `http://${place.hostname}:${web.port}${path}`, path, place, isOnline: true });
  };
  for (const site of Object.keys(sites) as SiteName[]) publish(site);
  return {
    pages: () => pages,
    publish,
    setOnline: (path, isOnline) => {
      const index = pages.findIndex((page) => page.path === path);
      const page = pages[index];
      if (page === undefined) return;
      web.serve(path, isOnline ? 200 : 410);
      pages[index] = { ...page, isOnline };
    },
  };
}
