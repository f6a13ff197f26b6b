import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import redos from 'eslint-plugin-redos'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** Forbids imports; each rule is [what, why]. Types may cross where values may not. */
const walls = (...rules) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: rules.map(([group, message, allowTypeImports = true]) => ({
        group: [group].flat(),
        message,
        allowTypeImports,
      })),
    },
  ],
})

const core = [
  ['@actions/core'],
  'It is here for its types, and for a test to compare with: src/action/runner.ts is what speaks to the runner.',
]
const nodeProcess = [
  ['process', 'node:process'],
  'Only src/steps.ts reads the process: take what you need as an argument.',
  false,
]
const outside = [
  ['**/simulator/**', '**/harness/**', '**/scripts/**', '**/__tests__/**'],
  'What ships must not lean on what tests it.',
  false,
]
const http = [
  ['**/databricks/http/**', '!**/databricks/http/errors.ts'],
  'Only databricks/ and app/ speak HTTP: go through JobsClient.',
]
const workspace = [
  ['**/databricks/**', ...['/', '/transport.ts', '/deadline.ts'].map((shared) => `!**/databricks/http${shared}`)],
  'github/ shares with databricks/ the way to the network (http/transport.ts, http/deadline.ts), and nothing else.',
  false,
]
const wireOnly = [
  ['**/databricks/**', '!**/databricks/wire/', '!**/databricks/wire/int64.ts'],
  'definitions/ turns texts into definitions: of databricks/ it knows only how a large number is written.',
  false,
]
const downwards =
  'Arrows point down: app → run, report → jobs, import, action, github → checkout, definitions, traceback, ' +
  'databricks → model, text. ' +
  'See docs/architecture.md.'
/** The rooms that a room must not import from: those above it, and its neighbours where it does not know them. */
const above = (...rooms) => [
  [...rooms.map((room) => `**/${room}/**`), '../steps.ts', '../../steps.ts', '../../../steps.ts'],
  downwards,
  false,
]

const readsTheProcess = 'Only src/steps.ts reads the process: take what you need as an argument.'
const readsTheTime = 'Time and chance come in as arguments (model/clock.ts), so that hours can pass in a test.'
const processGlobals = [{ name: 'process', message: readsTheProcess }]
const timeGlobals = ['setTimeout', 'setInterval', 'setImmediate'].map((name) => ({ name, message: readsTheTime }))
const timeProperties = [
  { object: 'Date', property: 'now', message: readsTheTime },
  { object: 'Math', property: 'random', message: readsTheTime },
  { object: 'AbortSignal', property: 'timeout', message: readsTheTime },
]

export default defineConfig(
  globalIgnores(['dist/', 'lib/', 'vendor/', 'coverage/', '.demo/', '.look/']),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    // Prettier breaks code but neither texts nor comments. Excused is only an address that stands alone. (The rule
    // leaves ESLint with version 11; @stylistic/eslint-plugin has it on.)
    rules: { 'max-len': ['error', { code: 120, ignorePattern: '^\\s*(?:(?://|\\*) )?https?://\\S+$' }] },
  },

  // Configuration and what is preloaded into the built action: plain JavaScript, without types.
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `typeof import('x')` is how a lazy import is typed.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Numbers and booleans read well in a template; anything else there is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Nothing here hangs on `this`: objects are closures, and taking them apart is how dependencies are passed.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Foreign JSON keeps fewer promises than its types: a guard that the types call needless is often the point.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A cast from unknown JSON names the shape that is expected there, once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },

  {
    files: ['src/**'],
    rules: {
      ...walls(core, nodeProcess, outside),
      'no-restricted-globals': ['error', ...processGlobals, ...timeGlobals, { name: 'fetch', message: http[1] }],
      'no-restricted-properties': ['error', ...timeProperties],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        {
          selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"][arguments.0.type!="Literal"]',
          message: 'What is put together while it runs, no check can read: write a regular expression as one literal.',
        },
        {
          selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
          message: 'A module keeps no state: make a function that creates it.',
        },
        {
          selector:
            'Program > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ' +
            ':matches(NewExpression, CallExpression[callee.name=/^create/])',
          message: 'No singletons: export the class or the function, and let the caller make one.',
        },
      ],
    },
  },

  // What the workspace, an event or a checkout sends must not cost more than linear time. Each of the two plugins finds
  // what the other misses: of /,(?![^}]*\})/ and /<b>.*?<\/b>/s, both quadratic, regexp sees the first, redos the
  // second.
  {
    files: ['src/**'],
    plugins: { regexp, redos },
    rules: {
      'redos/no-vulnerable': ['error', { ignoreErrors: false, timeout: 60_000, cache: true }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: false }],
      'regexp/no-misleading-capturing-group': 'error',
      'regexp/no-misleading-unicode-character': 'error',
    },
  },

  {
    files: ['src/text/**'],
    rules: walls(
      core,
      nodeProcess,
      outside,
      above(
        ...[
          'app',
          'run',
          'report',
          'jobs',
          'import',
          'action',
          'github',
          'checkout',
          'definitions',
          'traceback',
          'databricks',
        ],
        'model',
      ),
    ),
  },
  {
    files: ['src/model/**'],
    rules: walls(
      core,
      nodeProcess,
      outside,
      above(
        'app',
        'run',
        'report',
        'jobs',
        'import',
        'action',
        'github',
        'checkout',
        'definitions',
        'traceback',
        'databricks',
      ),
    ),
  },
  {
    files: ['src/databricks/**'],
    rules: walls(
      core,
      nodeProcess,
      outside,
      above('app', 'run', 'report', 'jobs', 'import', 'action', 'github', 'checkout', 'definitions'),
    ),
  },
  {
    files: ['src/definitions/**'],
    rules: walls(
      core,
      nodeProcess,
      outside,
      wireOnly,
      above('app', 'run', 'report', 'jobs', 'import', 'action', 'github', 'checkout', 'traceback'),
    ),
  },
  {
    files: ['src/github/**'],
    rules: walls(
      core,
      nodeProcess,
      outside,
      workspace,
      above('app', 'run', 'report', 'jobs', 'import', 'action', 'checkout', 'definitions', 'traceback'),
    ),
  },
  {
    files: ['src/checkout/**'],
    rules: walls(
      core,
      nodeProcess,
      outside,
      http,
      above('app', 'run', 'report', 'jobs', 'import', 'action', 'github', 'definitions', 'traceback', 'databricks'),
    ),
  },
  {
    files: ['src/traceback/**'],
    rules: walls(
      core,
      nodeProcess,
      outside,
      http,
      above('app', 'run', 'report', 'jobs', 'import', 'action', 'github', 'checkout', 'definitions', 'databricks'),
    ),
  },
  {
    files: ['src/action/**'],
    rules: walls(core, nodeProcess, outside, http, above('app', 'run', 'report', 'jobs', 'import', 'deploy')),
  },
  {
    files: ['src/import/**'],
    rules: walls(core, nodeProcess, outside, http, above('app', 'run', 'report', 'jobs', 'action', 'github')),
  },
  {
    files: ['src/jobs/**'],
    rules: walls(
      core,
      nodeProcess,
      outside,
      http,
      above('app', 'run', 'report', 'import', 'action', 'github', 'checkout', 'definitions', 'traceback', 'deploy'),
    ),
  },
  { files: ['src/run/**'], rules: walls(core, nodeProcess, outside, http, above('app', 'report', 'deploy')) },
  { files: ['src/report/**'], rules: walls(core, nodeProcess, outside, http, above('app', 'deploy')) },
  { files: ['src/deploy/**'], rules: walls(core, nodeProcess, outside, http, above('app', 'run', 'import')) },
  {
    files: ['src/model/clock.ts'],
    rules: { 'no-restricted-globals': ['error', ...processGlobals], 'no-restricted-properties': 'off' },
  },
  // process.versions and process.platform are constants of the runtime, not input.
  { files: ['src/databricks/http/user-agent.ts'], rules: { 'no-restricted-globals': ['error', ...timeGlobals] } },
  {
    files: ['src/steps.ts'],
    rules: { ...walls(core, outside), 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },

  // The simulator stands in for the workspace: a mistake in what it shared with the action would show on neither side.
  {
    files: ['simulator/**'],
    rules: walls(
      [
        ['**/src/**', '!**/src/databricks/', '!**/src/databricks/wire/', '!**/src/databricks/wire/int64.ts'],
        'The simulator shares only the JSON reader with the action: other common mistakes would hide themselves.',
        false,
      ],
      [['**/harness/**', '**/scripts/**', '**/__tests__/**'], 'The simulator stands alone.', false],
    ),
  },
  { files: ['simulator/main.ts', 'scripts/**'], rules: { 'no-console': 'off' } },

  {
    files: ['__tests__/**'],
    rules: {
      // What a test asserts on is often foreign JSON, or a thing it knows to be there.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
)
