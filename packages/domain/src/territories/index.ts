export { coverageOf } from './covering-country.js';
export { territoryCoverage } from './territories.data.js';
export type { TerritoryCoverage } from './territory.js';
