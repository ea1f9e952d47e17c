/** Who may import whom: the one law of the house. Each rule says why. */
const layer = (name, mayImport, why) => ({
  name: `${name}-imports-only-${mayImport.join('-') || 'itself'}`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${[name, ...mayImport].join('|')})/` },
})

module.exports = {
  forbidden: [
    layer('model', [], 'Words depend on nothing.'),
    layer('engine', ['model'], 'The engine must not know any OEM or rule.'),
    layer('catalog', ['model'], 'A rule is knowledge: it yields problems and never calls the engine.'),
    layer('hosts', ['model', 'engine'], 'A host reads and writes; it decides nothing.'),
    layer('session', ['model', 'engine'], 'Host and catalog are handed in.'),
    layer('pane', ['model', 'session'], 'The pane shows a state and sends intentions.'),
    {
      name: 'no-room-imports-an-entry',
      comment: 'Entries join the rooms; nothing depends on them.',
      severity: 'error',
      from: { path: '^src/(model|engine|catalog|hosts|session|pane)/' },
      to: { path: '^src/(workbench|cli|taskpane|commands)/' },
    },
    {
      name: 'entries-stay-apart',
      comment: 'A page must not pull in the command line, nor the other way round.',
      severity: 'error',
      from: { path: '^src/(workbench|cli|taskpane|commands)/' },
      to: { path: '^src/(workbench|cli|taskpane|commands)/', pathNot: '^src/$1/' },
    },
    {
      name: 'the-core-has-no-packages',
      comment:
        "model, engine and catalog run anywhere; one audited hash makes the keys of findings, and the state's holidays are a table of data that a package keeps.",
      severity: 'error',
      from: { path: '^src/(model|engine|catalog)/' },
      to: {
        pathNot: [
          '^src/',
          '(^|/)node_modules/@noble/hashes/',
          '(^|/)node_modules/chinese-days/dist/chinese-days[.]json$',
        ],
      },
    },
    {
      name: 'only-hosts-and-entries-touch-the-system',
      comment: 'Files, workers and processes are reached through a host or an entry.',
      severity: 'error',
      from: { path: '^src/(session|pane)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zip-only-in-the-file-host',
      comment: 'One place knows the container.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/file/' },
      to: { path: '(^|/)node_modules/fflate/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle is one module that pretends to be two.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unit-imports-a-unit',
      comment: 'Knowledge that units share goes to catalog/facts.',
      severity: 'error',
      from: { path: '^src/catalog/(rules|kpis|templates|summaries|profiles)/[^/]+$', pathNot: 'index[.]ts$' },
      to: { path: '^src/catalog/(rules|kpis|templates|summaries|profiles)/' },
    },
    {
      name: 'the-product-imports-no-tests',
      comment: 'Test support stays out of what users run.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
}
