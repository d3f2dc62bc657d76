import { Migration } from '@mikro-orm/migrations';

const tables = `
alter table hosting_observation add column as_number bigint check (as_number > 0 and as_number < 4294967296);
alter table content_item add column hosting_proxy_operator text;

create table provider_range (
  provider text not null,
  network cidr not null,
  region text not null,
  country text check (country ~ '^[A-Z]{2}$'),
  is_anycast boolean not null,
  file text not null,
  loaded_at timestamptz not null,
  primary key (provider, network, region)
);
create index provider_range_by_network on provider_range using gist (network inet_ops);
`;

/** Adds AS numbers, operators of proxies, and published ranges of providers. */
export class Migration20261129093000_hosting_sources extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
