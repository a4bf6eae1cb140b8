import { generate } from './generate/generate.js';

process.exitCode = await generate(process.argv.slice(2), console);
