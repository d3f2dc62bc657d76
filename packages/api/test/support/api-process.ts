import { openApi } from './process-api.js';

/** An API in its own process, which a test kills. Argument: the URL of the database. Writes its address. */
const [url = ''] = process.argv.slice(2);
const app = await openApi(url);
process.stdout.write(await app.listen({ host: '127.0.0.1', port: 0 }));
process.once('disconnect', () => process.exit(0));
