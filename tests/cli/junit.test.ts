import { SaxesParser } from 'saxes'
import { catalog } from '../../src/catalog'
import { junit } from '../../src/cli/junit'
import type { FileReport } from '../../src/cli/report-lines'
import { xmlText } from '../../src/hosts/xml-text'
import { audited } from '../support/audited'
import { workbookOfTables } from '../support/testRule'
import { checked, finding } from './support/accepted-finding'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const file = desk.put('审计 案例.xlsx', workbookOfTables(audited))

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly inside: Element[]
  text: string
}
/** A strict parse: anything that is not well-formed throws. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, inside: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ fragment: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, inside: [], text: '' }
    open.at(-1)!.inside.push(element)
    open.push(element)
  })
  parser.on('text', (words) => void (open.at(-1)!.text += words))
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root.inside[0]!
}
const casesIn = (root: Element): readonly Element[] => root.inside.flatMap(({ inside }) => inside)
const outcomes = (root: Element): Record<string, number> => {
  const counted: Record<string, number> = { passed: 0, failure: 0, error: 0, skipped: 0 }
  for (const { inside } of casesIn(root)) counted[inside[0]?.name ?? 'passed']!++
  return counted
}

describe('check --format junit', () => {
  test('a case for each finding and for each rule that found nothing; the counts agree', async () => {
    const ran = await sanbiao('check', file, '--format', 'junit')
    const root = parse(ran.out)
    const [report] = jsonOf<{ files: FileReport[] }>(await sanbiao('check', file, '--format', 'json')).files
    const { findings, notChecked, counts } = report!
    const found = new Set(findings.map(({ code }) => code))
    const silent = catalog.rules.filter(({ code }) => !found.has(code))
    const skippedRules = silent.filter(({ code }) => notChecked.some((one) => one.code === code)).length
    expect(root.name).toBe('testsuites')
    expect(outcomes(root)).toEqual({
      failure: counts.error,
      error: 0,
      skipped: counts.warning + counts.info + skippedRules,
      passed: silent.length - skippedRules,
    })
    for (const one of [root, ...root.inside]) {
      const cases = one === root ? casesIn(root) : one.inside
      const of = (kind: string): string => String(cases.filter(({ inside }) => inside[0]?.name === kind).length)
      expect(one.attributes).toMatchObject({
        tests: String(cases.length),
        failures: of('failure'),
        errors: of('error'),
        skipped: of('skipped'),
      })
    }
    expect(root.inside.map(({ attributes }) => attributes['name'])).toEqual([
      ...[...new Set(findings.map(({ sheet }) => sheet))].map((sheet) => `${file} › ${sheet}`),
      `${file} › 规则`,
    ])
    const [failed] = casesIn(root).flatMap(({ inside }) => inside.filter(({ name }) => name === 'failure'))
    expect(failed?.attributes['message']).toBe(
      `必改：${findings.find(({ severity }) => severity === 'error')!.message.zh}`,
    )
    expect(ran.code).toBe(counts.error > 0 ? 1 : 0)
  })

  test('what fails is what --fail-on says', async () => {
    const strict = parse((await sanbiao('check', file, '--format', 'junit', '--fail-on', 'info')).out)
    const never = parse((await sanbiao('check', file, '--format', 'junit', '--fail-on', 'never')).out)
    const findings = jsonOf<{ files: FileReport[] }>(await sanbiao('check', file, '--format', 'json')).files[0]!
      .findings
    expect(outcomes(strict)['failure']).toBe(findings.length)
    expect(outcomes(never)['failure']).toBe(0)
  })

  test('a file that is refused is an error', async () => {
    const root = parse((await sanbiao('check', desk.put('坏.xlsx', 'no'), '--format', 'junit')).out)
    expect(outcomes(root)).toEqual({ failure: 0, error: 1, skipped: 0, passed: 0 })
  })
})

test('an accepted finding is skipped', () => {
  const root = parse([...junit([checked], [], { failOn: 'info', lang: 'zh' })].join(''))
  expect(root.inside[0]?.inside[0]?.inside[0]?.name).toBe('skipped')
})

test('whatever stands in a cell, the XML is well-formed and says it', () => {
  const wild = { ...checked, report: { ...checked.report, findings: [{ ...finding, accepted: false }] } }
  const root = parse([...junit([wild], [], { failOn: 'error', lang: 'zh' })].join(''))
  const [suite] = root.inside
  expect(suite?.attributes['name']).toBe('甲 & 乙/"三月".xlsx › 卡<1> & "2"')
  expect(suite?.inside[0]?.attributes['name']).toContain("O'何\ufffd")
  expect(suite?.inside[0]?.inside[0]?.text).toBe('必改：“<b>”\n]]> \ufffd & \ufffd')
  expect(xmlText('\t')).toBe('&#9;')
})
