// Builds what the screens need besides their transpiled sources: the desk, and the script of the report form.
import { bundle } from '../examples/report-form/bundle.mjs';
import { buildDesk } from './build-desk.mjs';

await bundle();
await buildDesk();
