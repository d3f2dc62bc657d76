#!/bin/sh
# Runs once, when the database is made. Creates the roles of Meldpunt, three of them with passwords:
# meldpunt_migrate owns the database and its tables, meldpunt_app is the application, meldpunt_read is for auditors.
# The application takes meldpunt_liaison and meldpunt_public for queries that may see only some rows; nobody signs in as these.
# None of them is a superuser. `npm run migrate` gives the rights on tables.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set migrate="$POSTGRES_MIGRATE_PASSWORD" --set app="$POSTGRES_APP_PASSWORD" --set read="$POSTGRES_READ_PASSWORD" <<'SQL'
create role meldpunt_migrate login password :'migrate';
create role meldpunt_app login password :'app';
create role meldpunt_read login password :'read';
create role meldpunt_liaison;
create role meldpunt_public;
grant meldpunt_liaison, meldpunt_public to meldpunt_app with inherit false, set true;
alter database meldpunt owner to meldpunt_migrate;
SQL
