import hooks from 'eslint-plugin-react-hooks'
import officeAddins from 'eslint-plugin-office-addins'
import tseslint from 'typescript-eslint'

const core = ['src/model/**', 'src/engine/**', 'src/catalog/**']
const timeComesIn = 'Time and chance come in as context: the same workbook gives the same report.'

/** The plugin's own rules, none of them a mere warning: what else it recommends is of typescript-eslint, set above. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended.flatMap(({ rules = {} }) =>
    Object.keys(rules)
      .filter((name) => name.startsWith('office-addins/'))
      .map((name) => [name, 'error']),
  ),
)

const forbidden = (names, message) => names.map((name) => ({ name, message }))
const takenByOffice = forbidden(['alert', 'confirm', 'prompt', 'history'], 'office.js takes it away from pages.')
const officeItself = forbidden(
  ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'],
  'Only the Excel host and the add-in know Excel.',
)

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'bench/baseline/**', 'bench/data/**', 'samples/**', 'docs/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // The register has two lines a rule, and nothing else.
  { files: ['src/catalog/rules/index.ts'], rules: { 'max-lines': 'off' } },
  {
    files: core,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: timeComesIn },
        { object: 'Math', property: 'random', message: timeComesIn },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: timeComesIn },
      ],
    },
  },
  {
    files: ['src/pane/**', 'src/workbench/**', 'src/taskpane/**'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ['src/taskpane/**', 'src/commands/**'],
    rules: { 'no-restricted-globals': ['error', ...takenByOffice] },
  },
  {
    files: ['src/**'],
    ignores: ['src/hosts/excel/**', 'src/taskpane/**', 'src/commands/**'],
    rules: { 'no-restricted-globals': ['error', ...takenByOffice, ...officeItself] },
  },
  {
    files: ['src/hosts/excel/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  { files: ['scripts/**', 'src/cli/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' },
  },
)
