/**
 * Networks of content delivery networks and reverse proxies, by AS number.
 *
 * Origin: public lists of such networks (mansourjabin/cdn-ip-database, data/sources.json; a list of DDoS-protection
 * networks in a public resilience assessment; projectdiscovery/cdncheck, provider.yaml), read 2026-11-29; each number
 * agrees with the operator’s entry in the routing registries as those lists give it. `PROXY`: servers in this network
 * are in front of the host. `ALSO_HOSTS`: the network contains hosting and storage as well as edges, and no complete
 * list of the edges is published. A location there is uncertain until the operator’s own ranges, the region in a host
 * name, or a person confirms it. Left out: networks whose edges are all in the range table (Amazon CloudFront in
 * AS16509 and AS14618), access providers that contain edges of others, and AS63949, which is Linode’s hosting although
 * lists assign it to Akamai.
 */
export interface ProxyNetwork {
  readonly operator: string;
  readonly kind: 'PROXY' | 'ALSO_HOSTS';
  readonly asNumbers: readonly number[];
}

/** The table. Each number occurs once. @internal */
export const proxyNetworks: readonly ProxyNetwork[] = [
  {
    operator: 'Cloudflare',
    kind: 'PROXY',
    asNumbers: [13335, 14789, 132892, 133877, 202623, 203898, 209242, 394536, 395747],
  },
  { operator: 'Fastly', kind: 'PROXY', asNumbers: [54113, 149097, 394192] },
  {
    operator: 'Akamai',
    kind: 'PROXY',
    asNumbers: [
      12222, 16625, 16702, 17204, 18680, 18717, 20189, 20940, 21342, 21357, 21399, 22207, 22452, 23454, 23455,
      23903, 24319, 26008, 30675, 31107, 31108, 31109, 31110, 31377, 33047, 33905, 34164, 34850, 35204, 35993,
      35994, 36183, 39836, 43639, 55409, 55770, 133103, 393560,
    ],
  },
  { operator: 'Akamai Prolexic', kind: 'PROXY', asNumbers: [32787, 49846, 213120, 393234] },
  { operator: 'Imperva', kind: 'PROXY', asNumbers: [19551, 62571] },
  { operator: 'Sucuri', kind: 'PROXY', asNumbers: [30148] },
  { operator: 'DDoS-Guard', kind: 'PROXY', asNumbers: [57724] },
  { operator: 'Qrator', kind: 'PROXY', asNumbers: [200449, 209671, 211112] },
  { operator: 'StormWall', kind: 'PROXY', asNumbers: [59796] },
  { operator: 'StackPath', kind: 'PROXY', asNumbers: [12989, 64259] },
  { operator: 'Edgio', kind: 'PROXY', asNumbers: [15133, 22822, 60261] },
  { operator: 'CDNetworks', kind: 'PROXY', asNumbers: [36408] },
  { operator: 'EdgeNext', kind: 'PROXY', asNumbers: [139057, 149981] },
  { operator: 'Link11', kind: 'PROXY', asNumbers: [34309] },
  { operator: 'Radware', kind: 'PROXY', asNumbers: [15823, 25773, 48851, 198949, 213232] },
  { operator: 'X4B', kind: 'PROXY', asNumbers: [136165] },
  { operator: 'Leaseweb CDN', kind: 'PROXY', asNumbers: [60626] },
  // Contains storage zones as well as pull zones.
  { operator: 'bunny.net', kind: 'ALSO_HOSTS', asNumbers: [200325] },
  // Load balancers and edges of Google and Microsoft are in the same networks as virtual machines.
  { operator: 'Google', kind: 'ALSO_HOSTS', asNumbers: [15169, 19527, 396982] },
  { operator: 'Microsoft', kind: 'ALSO_HOSTS', asNumbers: [8075] },
  // Rents protected transit to hosting companies.
  { operator: 'Voxility', kind: 'ALSO_HOSTS', asNumbers: [3223, 39743] },
];
