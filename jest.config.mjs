import { availableParallelism } from 'node:os';

export default {
  maxWorkers: Math.ceil(1.5 * availableParallelism()), // jest leaves a core to itself, and some tests wait
  testTimeout: process.env.LONG_TESTS === '1' ? 300_000 : 30_000, // a machine that is busy is no failure
  testEnvironment: '<rootDir>/contract-tests/support/environment.mjs',
  roots: ['<rootDir>/src', '<rootDir>/scripts', '<rootDir>/contract-tests'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  reporters: ['default', '<rootDir>/contract-tests/support/closing-line.mjs'],
};
