export default async () => (await import('../../dist/test/support/stop-database.js')).default();
