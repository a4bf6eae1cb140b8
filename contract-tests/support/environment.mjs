import { TestEnvironment } from 'jest-environment-node';

const NATIVE = ['Error', 'TypeError', 'SyntaxError', 'RangeError', 'Array', 'Object'];

/** Node's environment in which `instanceof` also knows what Node's own modules throw and return (jestjs/jest#2549). */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    const byPrototype = Function.prototype[Symbol.hasInstance];
    for (const name of NATIVE) {
      const inside = this.global[name];
      const outside = globalThis[name];
      Object.defineProperty(inside, Symbol.hasInstance, {
        configurable: true,
        value: (value) => byPrototype.call(inside, value) || byPrototype.call(outside, value),
      });
    }
  }
}
