import { readFileSync } from 'node:fs'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { workbookOf } from '../support/workbook'
import { Desk, jsonOf, sanbiao } from './support/command-line'

interface Explained {
  readonly schema: string
  readonly context: { readonly profile: { readonly id: string }; readonly month: { readonly value: string } }
  readonly sheets: readonly {
    readonly name: string
    readonly template: { readonly id: string } | null
    readonly why: { readonly zh: string; readonly en: string }
    readonly headerRows: readonly number[]
    readonly entries: number
    readonly columns: readonly {
      readonly column: string
      readonly header: string
      readonly field: { readonly id: string } | null
    }[]
  }[]
}

const desk = new Desk()
afterAll(() => desk.remove())
const month = dealerMonth()
const file = desk.put('三月.xlsx', xlsxOf(month))

test('every sheet is told with what it was taken for, and every column that was read', async () => {
  const { out, code } = await sanbiao('explain', file)
  expect(code).toBe(0)
  expect(out).toMatch(/月份 +2026-03 +表头或工作表名称中的月份/)
  expect(out).toMatch(/口径 +东风风行/)
  const sheets = out.split('\n【').slice(1)
  expect(sheets.map((words) => words.slice(0, words.indexOf('】')))).toEqual(
    month.workbook().sheets.map(({ name }) => name),
  )
  expect(sheets[0]).toMatch(/认作 +《来店客户登记表》（showroom-traffic-log，把握大/)
  expect(sheets[0]).toMatch(/ G +客户姓名 +客户姓名 \(customerName\)/)
})

test('no customer is named, whatever the language', async () => {
  const people = new Set<string>()
  for (const { columns } of month.workbook().sheets)
    for (const column of columns)
      for (let row = 0; row < column.length; row++) {
        const cell = column.at(row)
        if (typeof cell === 'string' && /^1\d{10}$/.test(cell)) people.add(cell)
      }
  expect(people.size).toBeGreaterThan(20)
  for (const more of [[], ['--lang', 'en'], ['--json']]) {
    const { out } = await sanbiao('explain', file, ...more)
    for (const phone of people) expect(out).not.toContain(phone)
  }
})

test('as JSON', async () => {
  const explained = jsonOf<Explained>(await sanbiao('explain', file, '--json'))
  expect(explained.schema).toBe('sanbiao/explain@1')
  expect(explained.context).toMatchObject({ profile: { id: 'fengxing' }, month: { value: '2026-03' } })
  const loss = explained.sheets.find(({ template }) => template?.id === 'loss-analysis')!
  expect(loss.headerRows).toEqual([2])
  expect(loss.columns.find(({ field }) => field?.id === 'lossReason')).toMatchObject({ header: '战败原因' })
})

test('what was recognised is written as a mapping that reads the workbook the same', async () => {
  const out = desk.path('映射.json')
  const ran = await sanbiao('explain', file, '--export-mapping', out)
  expect(ran.err).toContain('映射已写入')
  const mapping = JSON.parse(readFileSync(out, 'utf8')) as { schema: string; sheets: { template: string }[] }
  expect(mapping.schema).toBe('sanbiao/mapping@1')
  expect(mapping.sheets.map(({ template }) => template)).toContain('loss-analysis')
  const plain = jsonOf<Explained>(await sanbiao('explain', file, '--json'))
  const mapped = jsonOf<Explained>(await sanbiao('explain', file, '--json', '--mapping', out))
  const told = ({ sheets }: Explained) =>
    sheets.map(({ name, template, entries, columns }) => ({
      name,
      template,
      entries,
      columns: columns.map(({ column, field }) => [column, field?.id]),
    }))
  expect(told(mapped)).toEqual(told(plain))
})

test('a sheet named after a customer is not in the exported mapping', async () => {
  const cards = workbookOf({
    客户名单: [
      ['客户姓名', '联系电话'],
      ['张晓明', '13800001234'],
    ],
    张晓明: [['说明'], ['1']],
  })
  const path = desk.put('卡片.xlsx', cards)
  const out = desk.path('卡片.json')
  const ran = await sanbiao('explain', path, '--export-mapping', out)
  expect(readFileSync(out, 'utf8')).not.toContain('张晓明')
  expect(ran.out).not.toContain('张晓明')
  expect(ran.err).toContain('有 1 个工作表或列的名称里有客户姓名或电话')
})

test('the mapping is never written over the workbook', async () => {
  const before = readFileSync(file)
  expect((await sanbiao('explain', file, '--export-mapping', file)).code).toBe(2)
  expect(readFileSync(file).equals(before)).toBe(true)
})
