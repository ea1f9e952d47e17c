import { catalog } from '../../src/catalog'
import { sarif } from '../../src/cli/sarif'
import type { FileReport } from '../../src/cli/report-lines'
import { audited } from '../support/audited'
import { workbookOfTables } from '../support/testRule'
import { checked } from './support/accepted-finding'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const file = desk.put('审计 案例.xlsx', workbookOfTables(audited))

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly index: number } }
  readonly logicalLocations: readonly { readonly name: string; readonly fullyQualifiedName: string }[]
}
interface Sarif {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Descriptor[] } }
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[]
    readonly invocations: readonly {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { text: string } }[]
    }[]
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly Place[]
      readonly relatedLocations?: readonly (Place & { readonly id: number })[]
      readonly partialFingerprints: Readonly<Record<string, string>>
      readonly suppressions: readonly { readonly kind: string; readonly status: string }[]
    }[]
  }[]
}
interface Descriptor {
  readonly id: string
  readonly name: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly defaultConfiguration: { readonly level: string }
  readonly properties: { readonly docs: string }
}

describe('check --format sarif', () => {
  test('has every property that SARIF 2.1.0 requires, and a result for each finding of the JSON', async () => {
    const { version, $schema, runs } = jsonOf<Sarif>(await sanbiao('check', file, '--format', 'sarif'))
    const [report] = jsonOf<{ files: FileReport[] }>(await sanbiao('check', file, '--format', 'json')).files
    expect([version, new URL($schema).pathname.endsWith('sarif-schema-2.1.0.json'), runs.length]).toEqual([
      '2.1.0',
      true,
      1,
    ])
    const [{ tool, results, artifacts, invocations }] = runs as [Sarif['runs'][number]]
    expect(tool.driver.name).toBe('Sanbiao')
    expect(artifacts).toHaveLength(1)
    expect(invocations[0]).toMatchObject({ executionSuccessful: true })
    expect(results.map(({ partialFingerprints }) => Object.values(partialFingerprints))).toEqual(
      report!.findings.map(({ key }) => [key]),
    )
    const levels = { error: 'error', warning: 'warning', info: 'note' } as const
    for (const [index, result] of results.entries()) {
      const finding = report!.findings[index]!
      expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
      expect(result).toMatchObject({
        ruleId: finding.code,
        level: levels[finding.severity],
        message: { text: finding.message.zh },
        suppressions: [],
      })
      for (const place of [...result.locations, ...(result.relatedLocations ?? [])]) {
        const { uri, index: of } = place.physicalLocation.artifactLocation
        expect(new URL(uri).protocol).toBe('file:')
        expect(artifacts[of]?.location.uri).toBe(uri)
      }
      expect(result.locations[0]?.logicalLocations).toEqual([
        { name: finding.cell, fullyQualifiedName: `${finding.sheet}!${finding.cell}`, kind: 'cell' },
      ])
      expect(result.relatedLocations?.length ?? 0).toBe(finding.related.length)
    }
    const notes = invocations[0]!.toolExecutionNotifications
    expect(notes.map(({ level }) => level)).toEqual(report!.notChecked.map(() => 'note'))
    expect(notes[0]?.message.text).toMatch(/^未检查：/)
  })

  test('describes every rule, with the page that explains it', async () => {
    const { runs } = jsonOf<Sarif>(await sanbiao('check', file, '--format', 'sarif', '--lang', 'en'))
    const { rules } = runs[0]!.tool.driver
    expect(rules.map(({ id }) => id)).toEqual(catalog.rules.map(({ code }) => code))
    for (const [index, rule] of rules.entries()) {
      const { id, why, title } = catalog.rules[index]!
      expect([rule.name, rule.shortDescription.text, rule.fullDescription.text]).toEqual([id, title.en, why.en])
      expect(rule.help.text).toContain(why.en)
      expect(rule.help.text).not.toMatch(/[{}]/)
      expect(rule.help.markdown).toContain(rule.properties.docs)
      expect(rule.properties.docs).toBe(`docs/rules/${id}.md`)
    }
  })

  test('a file that is refused is a notification, and the run did not succeed', async () => {
    const bad = desk.put('坏.xlsx', 'not a workbook')
    const ran = await sanbiao('check', file, bad, '--format', 'sarif')
    const { invocations, artifacts } = jsonOf<Sarif>(ran).runs[0]!
    expect([ran.code, invocations[0]?.executionSuccessful, artifacts.length]).toEqual([2, false, 2])
    expect(invocations[0]?.toolExecutionNotifications[0]).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { index: 1 } } }],
    })
  })
})

test('an accepted finding is suppressed; an address is written as addresses are', () => {
  const { runs } = JSON.parse([...sarif([checked], [], 'zh')].join('')) as Sarif
  expect(runs[0]?.results[0]?.suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: '<已核实> & “\u0002”（何刚，2026-04-10）' },
  ])
  expect(runs[0]?.artifacts[0]?.location.uri).toBe('%E7%94%B2%20%26%20%E4%B9%99/%22%E4%B8%89%E6%9C%88%22.xlsx')
})
