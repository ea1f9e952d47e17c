import { readFileSync } from 'node:fs'
import { openWorkbookFile } from '../../src/hosts/file'
import type { Cell, Sheet } from '../../src/model/workbook'
import { day, workbookOfTables } from '../support/testRule'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())

const vehicle = (plate: string, more: Readonly<Record<string, Cell>>) => ({
  customerName: '王小芳',
  phone: `1380000${plate.slice(-4)}`,
  plate,
  ownedModel: '海马3',
  district: '市区',
  purchaseDate: '2023-01-05',
  lastServiceDate: '2025-01-05',
  churnReason: '价格高',
  ...more,
})
const workbook = workbookOfTables({
  'service-churn': [
    vehicle('琼A01001', {}),
    vehicle('琼A01002', { district: '县城', purchaseDate: '2018-01-05' }),
    vehicle('琼A01003', { lastServiceDate: '2025-08-01' }),
    vehicle('琼A01004', { lastServiceDate: '2026-02-01' }),
  ],
})
const file = desk.put('售后.xlsx', workbook)
const asked = ['--month', '2026-03', '--list', 'win-back'] as const

interface Listed {
  readonly summary: string
  readonly lines: readonly Readonly<Record<string, string | number | null>>[]
}

test('JSON masks people; the rows behind one figure', async () => {
  const ran = await sanbiao(
    'call-list',
    file,
    ...asked,
    '--row',
    '市区',
    '--summary',
    'churn-by-region-and-model',
    '--format',
    'json',
  )
  expect(ran.code).toBe(0)
  const { summary, lines } = jsonOf<Listed>(ran)
  expect(summary).toBe('churn-by-region-and-model')
  expect(lines.map((line) => [line['客户姓名'], line['最后进站日期'], line['流失类别'], line['期限']])).toEqual([
    ['王**', '2025-08-01', '短期完全流失', '2026-04-17'],
    ['王**', '2025-01-05', '长期流失', '2026-04-17'],
  ])
  expect(ran.out).not.toContain('王小芳')
  expect(ran.out).not.toContain('13800001001')
  expect(ran.err).toContain('共2位。')
})

test('text and CSV say the same; who wants names asks for them', async () => {
  const { out } = await sanbiao('call-list', file, ...asked, '--unmask', '--lang', 'en')
  expect(out).toContain('王小芳')
  const sheet = await sanbiao('call-list', file, ...asked, '--format', 'csv')
  expect(sheet.out.split('\r\n')).toHaveLength(5)
})

const cellOf = ({ columns, top, left }: Sheet, row: number, column: number): Cell =>
  columns[column - left]?.at(row - top) ?? null
async function listIn(path: string): Promise<Sheet> {
  const { sheets } = await (await openWorkbookFile(new Uint8Array(readFileSync(path)), 'a.xlsx')).read()
  const found = sheets.find(({ ours, name }) => ours && name === '流失招揽名单')
  if (!found) throw new Error('no list')
  return found
}

test('written into a copy, filled in, and written again: what people wrote stays', async () => {
  const out = desk.path('名单.xlsx')
  expect(await sanbiao('call-list', file, ...asked, '--out', out)).toMatchObject({ code: 0 })
  const sheet = await listIn(out)
  const header = Array.from({ length: 12 }, (_, row) => row).find((row) => cellOf(sheet, row, 0) === '序号') ?? 0
  const titles = sheet.columns.map((_, column) => cellOf(sheet, header, column))
  const result = titles.indexOf('招揽结果')
  expect(cellOf(sheet, header + 1, titles.indexOf('车牌号'))).toBe('琼A01003')
  expect(cellOf(sheet, header + 1, titles.indexOf('期限'))).toBe(day('2026-04-17'))

  const host = await openWorkbookFile(new Uint8Array(readFileSync(out)), 'a.xlsx')
  await host.read()
  const at = { sheet: sheet.id, row: header + 1, column: result }
  expect(await host.apply([{ kind: 'set', at, value: '获得确认预约', was: null }])).toEqual([])
  const filled = desk.put('名单-已填.xlsx', await host.save())
  const again = desk.path('名单-再次.xlsx')
  const ran = await sanbiao('call-list', filled, ...asked, '--out', again)
  expect(ran.err).toContain('上次名单3位，已有结果1位')
  const second = await listIn(again)
  const rows = Array.from({ length: 20 }, (_, row) => [
    cellOf(second, row, titles.indexOf('车牌号')),
    cellOf(second, row, result),
  ])
  expect(rows).toContainEqual(['琼A01003', '获得确认预约'])
  expect(rows).toContainEqual(['琼A01001', null])
})

test('the definition of churn and the bands are asked for on the command line', async () => {
  const summary = async (...more: readonly string[]) =>
    jsonOf<{ readonly total: number; readonly rows: readonly string[]; readonly basis: readonly { zh: string }[] }>(
      await sanbiao('summary', file, '--month', '2026-03', '--id', 'churn-by-vehicle-age', '--format', 'json', ...more),
    )
  const usual = await summary()
  expect([usual.total, usual.rows.length]).toEqual([3, 7])
  const other = await summary('--churn-profile', 'TIER4', '--bands', '0,3,6')
  expect([other.total, other.rows]).toEqual([2, ['0-3年', '3-6年', '6年以上']])
  expect(other.basis[0]?.zh).toContain('招徕策略四级')
})

test.each([
  [['--bands', '3,1'], '从小到大'],
  [['--bands', '0,,2'], '从小到大'],
  [['--churn-profile', 'audi'], 'guanai、haima3'],
])('%p is refused', async (more, words) => {
  const ran = await sanbiao('summary', file, ...more)
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toContain(words)
})

test('nobody to call is said, and nothing is written', async () => {
  const out = desk.path('没有.xlsx')
  const ran = await sanbiao('call-list', file, '--list', 'loss-call-back', '--out', out)
  expect(ran.code).toBe(2)
  expect(ran.err).toContain('没有可以列成经理回访单')
  expect(() => readFileSync(out)).toThrow()
})

test('a summary says what to look at first, in text and as JSON', async () => {
  const args = ['summary', file, '--month', '2026-03', '--id', 'churn-by-region-and-model'] as const
  const said = '流失最多的地区是“市区”，2台，占66.7%，先招揽这里。'
  expect((await sanbiao(...args)).out).toContain(said)
  const { highlights } = jsonOf<{ readonly highlights: readonly { readonly zh: string }[] }>(
    await sanbiao(...args, '--format', 'json'),
  )
  expect(highlights[0]?.zh).toBe(said)
})
