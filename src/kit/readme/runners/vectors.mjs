import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const CANNOT = ['strict-format', 'json-text'];
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const ajv = formats.default(new Ajv2020({ allowUnionTypes: true }));
const failed = [];
let run = 0;
for (const file of readdirSync('vectors/response')) {
  for (const { schema, tests } of read(`vectors/response/${file}`)) {
    const { $id } = read(schema);
    const validate = ajv.getSchema($id) ?? ajv.compile(read(schema));
    for (const { id, data, valid, requires = [] } of tests) {
      if (requires.some((one) => CANNOT.includes(one))) continue;
      run++;
      if (validate(data) !== valid) failed.push(id);
    }
  }
}
console.log([`${run} run, ${failed.length} failed`, ...failed].join('\n'));
process.exitCode = failed.length > 0 ? 1 : 0;
