/** Borders between the parts, and the few habits that a formatter cannot keep. */

import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const nodeModules = ['node:*', ...builtinModules];

/** Each stage may import the stages before it, and nothing after. */
const stages = ['yaml', 'catalogue', 'portfolio', 'evidence', 'coverage', 'lint', 'export'];

const hostFree = {
  paths: [{ name: 'vscode', message: 'The core does not know the editor.' }],
  patterns: [
    { group: nodeModules, message: 'The core does not know its host.' },
    {
      group: ['**/editor/**', '**/words/**', '**/pdf/**', '**/terminal/**'],
      message: 'The core comes before everything else.',
    },
  ],
};

/** A stage's data shapes may be named anywhere behind it; what a later stage does may not. */
const oneWay = stages.map((stage, index) => ({
  files: [`src/core/${stage}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: hostFree.paths,
        patterns: [
          ...hostFree.patterns,
          ...stages.slice(index + 1).map((later) => ({
            group: [`../${later}/**`, `../../${later}/**`],
            message: `${stage} comes before ${later}: data flows down only.`,
          })),
        ],
      },
    ],
  },
}));

const clock = [
  { object: 'Date', property: 'now', message: 'The core has no clock: take the date as an argument.' },
  { object: 'Math', property: 'random', message: 'Same input, same output.' },
  { object: 'performance', property: 'now', message: 'The core has no clock.' },
];

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'src/sample/**', 'test/fixtures/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', hostFree],
      'no-restricted-properties': ['error', ...clock],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"]',
          message: 'The core has no clock: take the date as an argument.',
        },
      ],
    },
  },
  ...oneWay,
  {
    files: ['src/words/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'vscode', message: 'Words are for the editor, the PDF and the terminal alike.' }],
          patterns: [
            {
              group: [...nodeModules, '**/editor/**', '**/pdf/**', '**/terminal/**'],
              message: 'Words come before their users.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/editor/**/*.ts', 'src/pdf/**/*.ts', 'src/activate.ts', 'src/extension.web.ts'],
    ignores: ['src/pdf/*.node.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: nodeModules, message: 'This runs in the browser too.' }] },
      ],
    },
  },
  {
    files: ['src/editor/**/*.ts'],
    ignores: ['src/editor/positions.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.property.name=/^(Range|Position)$/]',
          message: 'Offsets become places in editor/positions.ts only.',
        },
      ],
    },
  },
  {
    files: ['src/editor/{matrix,pages}/page/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'vscode', message: 'The page runs in a web view: it sends messages.' }],
          patterns: [
            {
              regex: '^\\.\\./(?!\\.\\./\\.\\./pdf/pages/)',
              allowTypeImports: true,
              message: 'The page knows the rest by its types only, but for what draws the pages of a PDF.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'What a learner wrote is text: set it as text.',
        })),
      ],
    },
  },
);
