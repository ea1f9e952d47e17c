import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(__dirname, '..')

/** The laws that a tree of files breaks, each with the file that does, by the project's own configuration. */
function broken(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sanbiao-law-'))
  try {
    for (const [path, code] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), code)
    }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler" } }',
    )
    writeFileSync(
      join(folder, 'package.json'),
      '{ "dependencies": { "fflate": "*", "@noble/hashes": "*", "chinese-days": "*" } }',
    )
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const output = execFileSync(
      process.execPath,
      [cruiser, 'src', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
    )
    return rulesOf(output)
  } catch (error) {
    return rulesOf((error as { stdout?: string }).stdout ?? '')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function rulesOf(output: string): string[] {
  const { summary } = JSON.parse(output) as {
    summary: { violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] }
  }
  return [...new Set(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort()
}

const word = 'export const word = 1\n'

test('a lawful tree breaks nothing', () => {
  expect(broken({ 'src/model/word.ts': word, 'src/engine/verb.ts': "export * from '../model/word'\n" })).toEqual([])
})

/** One tree with every sin, each in files of its own: the file that sins, and the law that it breaks. */
const sins: readonly (readonly [what: string, sinner: string, code: string, law: string])[] = [
  ['the model imports the engine', 'src/model/sin.ts', "export * from '../engine/verb'", 'model-imports-only-itself'],
  [
    'the engine knows a rule',
    'src/engine/sin.ts',
    "export * from '../catalog/rules/rule'",
    'engine-imports-only-model',
  ],
  [
    'a rule calls the engine',
    'src/catalog/rules/engine.ts',
    "export * from '../../engine/verb'",
    'catalog-imports-only-model',
  ],
  ['a rule imports a rule', 'src/catalog/rules/sin.ts', "export * from './rule'", 'no-unit-imports-a-unit'],
  [
    'a fact asks a calendar that knows what day it is',
    'src/catalog/facts/today.ts',
    "export * from 'chinese-days'",
    'the-core-has-no-packages',
  ],
  ['a rule reads a file', 'src/catalog/rules/files.ts', "export * from 'node:fs'", 'the-core-has-no-packages'],
  [
    'a host decides with the catalog',
    'src/hosts/sin.ts',
    "export * from '../catalog/rules/rule'",
    'hosts-imports-only-model-engine',
  ],
  [
    'the session picks its host',
    'src/session/sin.ts',
    "export * from '../hosts/host'",
    'session-imports-only-model-engine',
  ],
  [
    'the session reads a file',
    'src/session/files.ts',
    "export * from 'node:fs'",
    'only-hosts-and-entries-touch-the-system',
  ],
  ['the pane reaches a host', 'src/pane/sin.ts', "export * from '../hosts/host'", 'pane-imports-only-model-session'],
  ['the pane unzips', 'src/pane/zip.ts', "export { unzip } from 'fflate'", 'zip-only-in-the-file-host'],
  ['the page pulls in the command line', 'src/workbench/sin.ts', "export * from '../cli/entry'", 'entries-stay-apart'],
  ['a host knows an entry', 'src/hosts/entry.ts', "export * from '../cli/entry'", 'no-room-imports-an-entry'],
  ['the product imports a test', 'src/cli/sin.ts', "export * from '../../tests/proof'", 'the-product-imports-no-tests'],
  [
    'two modules hang on each other',
    'src/model/one.ts',
    "import { other } from './other'\nexport const one = other",
    'no-cycles',
  ],
]
const innocent = [
  'src/engine/verb.ts',
  'src/catalog/rules/rule.ts',
  'src/hosts/host.ts',
  'src/cli/entry.ts',
  'tests/proof.ts',
]

describe('planted violations', () => {
  let found: string[] = []
  beforeAll(() => {
    found = broken({
      ...Object.fromEntries(innocent.map((path) => [path, word])),
      'src/model/other.ts': "import { one } from './one'\nexport const other = one\n",
      ...Object.fromEntries(sins.map(([, path, code]) => [path, `${code}\n`])),
    })
  }, 60_000)
  test.each(sins)('caught: %s', (_, sinner, __, law) => {
    expect(found).toContain(`${sinner}: ${law}`)
  })
})

test('every law of the configuration has a planted violation', () => {
  const { forbidden } = jest.requireActual<{ forbidden: readonly { readonly name: string }[] }>(
    '../.dependency-cruiser.cjs',
  )
  expect(forbidden.map(({ name }) => name).sort()).toEqual([...new Set(sins.map(([, , , law]) => law))].sort())
})
