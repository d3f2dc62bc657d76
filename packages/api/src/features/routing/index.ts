export { rerouteItem, type Rerouted } from './reroute-item.js';
