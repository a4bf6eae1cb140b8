export { writeBody } from './write-body.js';
export { watchWrite } from './write-watch.js';
