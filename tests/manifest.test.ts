import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../src/commands/commands'
import { REQUIRED, requirementSets } from '../src/hosts/excel/requirement-sets'

const root = join(__dirname, '..')
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8')
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map(([, found = '']) => found)

test('every picture that the manifest names is there, of its size', () => {
  const icons = all(/https:\/\/localhost:3001\/(assets\/[\w-]+\.png)/g)
  expect(icons.length).toBeGreaterThanOrEqual(5)
  for (const icon of icons) {
    expect([icon, existsSync(join(root, icon))]).toEqual([icon, true])
    const size = Number(/-(\d+)\.png$/.exec(icon)?.[1])
    // A PNG's width and height stand at bytes 16 and 20.
    const png = readFileSync(join(root, icon))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  }
  for (const [, size, icon] of manifest.matchAll(/<bt:Image size="(\d+)" resid="\w+\.(\d+)"/g)) expect(icon).toBe(size)
})

test('every resource asked for is given, and every one given is asked for, each string in Chinese and English', () => {
  const given = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g)
  const asked = all(/resid="([^"]+)"/g)
  expect(new Set(given)).toEqual(new Set(asked))
  expect(new Set(given).size).toBe(given.length)
  for (const id of given) expect(id.length).toBeLessThanOrEqual(32)
  const chinese =
    /<bt:String id="[^"]+" DefaultValue="[^"]*\p{Script=Han}[^"]*">\s*<bt:Override Locale="en-US" Value="[\x20-\x7e]+"\/>/gu
  expect(manifest.match(chinese)).toHaveLength(given.filter((id) => /Label|Tip|Title|Description/.test(id)).length)
  for (const name of ['DisplayName', 'Description']) {
    expect(manifest).toMatch(
      new RegExp(
        `<${name} DefaultValue="[^"]*\\p{Script=Han}[^"]*">\\s*<Override Locale="en-US" Value="[ -~]+"/>`,
        'u',
      ),
    )
  }
})

test('a button does something: each calls a function that there is, and each function has its button', () => {
  expect(all(/<FunctionName>([^<]+)</g).sort()).toEqual(Object.keys(commands).sort())
  const buttons = all(/<Control xsi:type="Button" id="([^"]+)"/g)
  expect(buttons).toEqual(['Sanbiao.Check', 'Sanbiao.Kpis', 'Sanbiao.Summary', 'Sanbiao.Open'])
  expect(all(/<Action xsi:type="(\w+)"/g)).toEqual([
    'ExecuteFunction',
    'ExecuteFunction',
    'ExecuteFunction',
    'ShowTaskpane',
  ])
  expect(all(/<OfficeTab id="(\w+)"/g)).toEqual(['TabHome'])
})

test('the manifest requires what the code cannot do without, and nothing that it asks for at run time', () => {
  expect(all(/<Set Name="([^"]+)"/g)).toEqual(['ExcelApi'])
  expect(all(/DefaultMinVersion="([^"]+)"/g)).toEqual([REQUIRED])
  const value = (version: string): number => Number(version.split('.')[1])
  for (const version of requirementSets) expect(value(version)).toBeGreaterThanOrEqual(value(REQUIRED))
  expect(manifest).not.toMatch(/SharedRuntime|<Runtimes>/)
})

// Microsoft's validation refuses versions below 1.0.
test('the version is the package’s, behind a 1', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  expect(all(/<Version>([^<]+)<\/Version>/g)).toEqual([`1.${version}`])
})
