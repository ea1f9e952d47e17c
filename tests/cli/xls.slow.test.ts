import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { xlsOfXlsx } from '../support/xls/write'
import { Desk, jsonOf, sanbiao } from './support/command-line'

jest.setTimeout(600_000)
const sample = readFileSync(join(__dirname, '..', '..', 'samples', 'sample.xlsx'))
const desk = new Desk()
afterAll(() => desk.remove())
const xls = desk.put('店/三月.xls', xlsOfXlsx(sample))
const xlsx = desk.put('店/三月.xlsx', sample)

interface Answer {
  readonly files: readonly (Readonly<Record<string, unknown>> & { readonly path: string; readonly remarks: object[] })[]
}

test('the same month as .xls gives the same report, but for its remark', async () => {
  const [old, now] = await Promise.all(
    [xls, xlsx].map(async (path) => jsonOf<Answer>(await sanbiao('check', path, '--format', 'json')).files[0]!),
  )
  expect(old!.remarks).toMatchObject([{ kind: 'read-only' }])
  expect(now!.remarks).toEqual([])
  expect(JSON.stringify({ ...old, path: '', remarks: [] })).toBe(JSON.stringify({ ...now, path: '', remarks: [] }))
})

test('it is said to be read-only, and its figures are read', async () => {
  const checked = await sanbiao('check', xls)
  expect(checked.code).toBe(1)
  expect(checked.out).toContain('另存为 .xlsx 后可写入')
  for (const command of ['kpi', 'summary']) {
    const [old, now] = [await sanbiao(command, xls, '--format', 'csv'), await sanbiao(command, xlsx, '--format', 'csv')]
    expect(old).toEqual({ ...now, err: `${xls}：${old.err.slice(xls.length + 1)}` })
    expect(old.err).toContain('只读')
  }
})

test('what writes refuses it by name', async () => {
  const out = desk.path('out.xlsx')
  for (const args of [
    ['fill', xls],
    ['fix', xls, '--safe'],
    ['clean', xls],
  ]) {
    const ran = await sanbiao(...args, '--out', out)
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(`${xls}：只读`)
    expect(existsSync(out)).toBe(false)
  }
})

test('a folder of both kinds is checked, together too', async () => {
  const apart = jsonOf<Answer>(await sanbiao('check', desk.path('店'), '--format', 'json'))
  expect(apart.files.map(({ path, remarks }) => [path, remarks.length])).toEqual([
    [xls, 1],
    [xlsx, 0],
  ])
  const together = jsonOf<Answer>(await sanbiao('check', desk.path('店'), '--together', '--format', 'json'))
  expect(together.files.map(({ path, remarks }) => [path, remarks.length])).toEqual([
    [xls, 1],
    [xlsx, 0],
  ])
})
