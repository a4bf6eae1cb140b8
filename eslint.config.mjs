import tseslint from 'typescript-eslint';

/** Dependencies point one way; each folder says what it must not import. */
const direction = (files, forbidden, message) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.test-d.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }] }] },
});

/** What a client carries when it starts; types are free, and what explains a finding is loaded by `import()`. */
const client = (files, but, more) => [
  {
    files,
    ignores: [...but, '**/*.test.ts', '**/*.test-d.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `${more}^node:|^ajv|^yaml$|/stand-in/|/cli/|/kit/|/contract/(?!(?:keeps-contract|response-of|media-type|pointer|checks/read-body)\\.js)`,
              allowTypeImports: true,
              message: 'The client imports web-platform APIs and the quick check; openapi-fetch in transport.ts alone.',
            },
          ],
        },
      ],
    },
  },
];

export default tseslint.config(
  { ignores: ['dist', 'generated/validators.js', 'coverage'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.mjs', 'contract-tests/support/*.mjs', 'scripts/test-runtimes/*.mjs'],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off', // async generators over what is at hand
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.test.ts', '**/*.test-d.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
  ...client(
    ['src/client/**/*.ts', 'src/index.ts', 'src/operations.ts'],
    ['src/client/transport.ts'],
    '^openapi-fetch$|',
  ),
  ...client(['src/client/transport.ts'], [], ''),
  direction(
    ['src/contract/**/*.ts'],
    '/client/|/stand-in/|/cli/|/kit/',
    'The contract knows nothing of those who use it.',
  ),
  // A later rule replaces an earlier one for the same file, so the narrower ones follow and say all.
  direction(
    [
      'src/contract/check.ts',
      'src/contract/match.ts',
      'src/contract/pointer.ts',
      'src/contract/checks/**/*.ts',
      'src/contract/schema/explain*.ts',
    ],
    '^node:|^ajv|^yaml$|/client/|/stand-in/|/cli/|/kit/',
    'The check is pure: no I/O, no Node, no compiler.',
  ),
  direction(
    ['src/contract/recordings/scanner/**/*.ts'],
    '/redaction/|/client/|/stand-in/|/cli/|/kit/',
    'The scanner has rules of its own: it shares no code with what it checks.',
  ),
  direction(
    ['src/contract/recordings/redaction/**/*.ts'],
    '/scanner/|/client/|/stand-in/|/cli/|/kit/',
    'What is checked knows nothing of its checker.',
  ),
  direction(
    ['src/stand-in/**/*.ts'],
    '/client/|/cli/|/kit/',
    'The stand-in knows neither client nor command line nor kit.',
  ),
  direction(['src/kit/**/*.ts'], '/client/|/stand-in/|/cli/', 'The kit is made from the contract alone.'),
  direction(
    ['src/vectors/**/*.ts'],
    '/client/|/stand-in/|/cli/',
    'Whoever is held to the vectors has nothing but the kit.',
  ),
  direction(['src/jest/**/*.ts'], '/kit/', 'Only the command line makes the kit.'),
  direction(['generated/**/*.ts'], '^(?!\\./)', 'Generated files import nothing but each other.'),
);
