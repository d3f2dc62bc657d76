import { openApi, tokenNow } from '../../packages/api/test/support/process-api.js';
import { addScreens } from '../serve/screens.js';
import { signInsWith } from './stage.js';

/** A stage in its own process. Arguments: the URL of its database, its port or 0. Writes its address. */
const [url = '', port = '0'] = process.argv.slice(2);
const app = await openApi(url);
await addScreens(app, signInsWith(tokenNow));
process.stdout.write(await app.listen({ host: '127.0.0.1', port: Number(port) }));
