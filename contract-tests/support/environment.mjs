import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

const NATIVE = ['Error', 'TypeError', 'SyntaxError', 'RangeError', 'Array', 'Object'];

/**
 * Node's environment in which `instanceof` also knows what Node's own modules throw and return (jestjs/jest#2549), and
 * in which names like `Array` cost nothing: jest puts a proxy behind its globals that is asked each time.
 */
export default class extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }

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
