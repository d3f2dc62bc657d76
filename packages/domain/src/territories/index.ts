export { territoryCoverage } from './territories.data.js';
export type { TerritoryCoverage } from './territory.js';
