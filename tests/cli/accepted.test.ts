import { readFileSync, writeFileSync } from 'node:fs'
import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { findingKey } from '../../src/engine/keys'
import { openWorkbookFile } from '../../src/hosts/file'
import type { FileReport } from '../../src/cli/report-lines'
import { audited } from '../support/audited'
import { day, workbookOfTables } from '../support/testRule'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())

/** Accepts in the workbook every finding of a severity. */
async function accept(path: string, severity: string): Promise<void> {
  const host = await openWorkbookFile(readFileSync(path), path)
  const remember = async (memory: object) =>
    host.apply([{ kind: 'remember', memory: { salt: 'abc', accepted: [], ...memory } }])
  await remember({})
  const [profile] = catalog.profiles
  const report = checkNow(await host.read(), catalog, { profile: profile!, today: day('2026-04-10') })
  const accepted = report.findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => ({ ...findingKey(finding, report), by: '何刚', reason: '已逐一核实', date: '2026-04-10' }))
  await remember({ accepted })
  writeFileSync(path, await host.save())
}

test('what somebody accepted stays in the report, counted apart, and fails no more', async () => {
  const path = desk.put('案例.xlsx', workbookOfTables(audited))
  expect((await sanbiao('check', path)).code).toBe(1)
  await accept(path, 'error')
  const ran = await sanbiao('check', path, '--format', 'json')
  const [file] = jsonOf<{ readonly files: readonly FileReport[] }>(ran).files
  expect(ran.code).toBe(0)
  expect(file).toMatchObject({ counts: { error: 0 }, roots: { error: 0 }, accepted: 3 })
  for (const { severity, accepted, acceptance } of file!.findings) {
    if (severity === 'error') expect(accepted).toBe(true)
    else if (accepted) expect(acceptance).toMatchObject({ follows: true })
  }
  expect(file?.findings.find(({ accepted }) => accepted)?.acceptance).toEqual({
    by: '何刚',
    reason: '已逐一核实',
    date: '2026-04-10',
    holds: true,
  })
  const text = (await sanbiao('check', path)).out
  expect(text).toContain('已认可 3 条，不算在内，用 --accepted 列出')
  expect(text).not.toContain('已逐一核实')
  expect((await sanbiao('check', path, '--accepted')).out).toContain('已逐一核实（何刚，2026-04-10）')
})

test('keys stay when the rows are sorted, before anything of ours was written', async () => {
  const cards = audited['prospect-card'] as readonly Readonly<Record<string, string | null>>[]
  const keysOf = async (path: string): Promise<readonly string[]> =>
    jsonOf<{ readonly files: readonly FileReport[] }>(await sanbiao('check', path, '--format', 'json'))
      .files[0]!.findings.map(({ key }) => key)
      .sort()
  const sorted = desk.put('一.xlsx', workbookOfTables(audited))
  const turned = desk.put('二.xlsx', workbookOfTables({ ...audited, 'prospect-card': [...cards].reverse() }))
  expect((await keysOf(sorted)).filter((key) => /^DF(01|03|10)/.test(key))).toEqual(
    (await keysOf(turned)).filter((key) => /^DF(01|03|10)/.test(key)),
  )
})
