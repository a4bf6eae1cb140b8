export { startStandIn, type StandIn, type StandInOptions } from './start-stand-in.js';
