import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
})

test('every resource asked for is given, in Chinese and English', () => {
  const given = new Set(all(/<bt:(?:Image|Url|String) id="([^"]+)"/g))
  for (const id of all(/resid="([^"]+)"/g)) expect(given).toContain(id)
  const strings = manifest.match(/<bt:String id=/g) ?? []
  expect(manifest.match(/<bt:Override Locale="en-US"/g)).toHaveLength(strings.length)
})

test('the version is the package’s', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  expect(all(/<Version>([^<]+)<\/Version>/g)).toEqual([`${version}.0`])
})
