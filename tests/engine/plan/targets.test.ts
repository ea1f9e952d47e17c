import { planAll, planKpis } from '../../../src/engine/plan'
import { memoryHost } from '../../../src/hosts/memory'
import type { Edit } from '../../../src/model/edit'
import type { Report } from '../../../src/model/report'
import type { SheetContent } from '../../../src/model/sheet-content'
import { readNow } from '../../support/kpi-report'
import { workbookOfTables, type TablesLiteral } from '../../support/testRule'

const visit = (captured: string, consultant: string) => ({
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  visitKind: '首次',
  captured,
  consultant,
})
const card = (consultant: string, orderDate: string | null) => ({
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
  createdDate: '2026-03-02',
  initialLevel: 'A',
  status: orderDate ? '成交' : '在跟',
  orderDate,
  lossDate: null,
  consultant,
})
const owner = (consultant: string, deliveryDate: string) => ({
  customerName: '王芳',
  phone: '13800001234',
  plate: '琼A00001',
  vin: 'LGB00000000000001',
  ownedModel: '菱智',
  deliveryDate,
  consultant,
})
/** 4 of 8 first visits captured, 2 orders of them, 1 delivery. */
const tables: TablesLiteral = {
  'showroom-traffic-log': [1, 2, 3, 4, 5, 6, 7, 8].map((n) => visit(n <= 4 ? '是' : '否', n % 2 ? '李静' : '周敏')),
  'prospect-card': [card('李静', '2026-03-09'), card('周敏', '2026-03-10'), card('周敏', null)],
  'owner-card': [owner('李静', '2026-03-12')],
}
const target = (targetPerson: string, monthTarget: number | null) => ({ targetPerson, monthTarget, monthActual: null })
const withTargets: TablesLiteral = {
  ...tables,
  'target-sheet': [target('李静', 6), target('周敏', 3), target('全店', 10)],
}

const sheetIn = (edits: readonly Edit[]): SheetContent | undefined => {
  const edit = edits.find((one) => one.kind === 'put-sheet' && one.id === 'targets')
  return edit?.kind === 'put-sheet' ? edit.content : undefined
}
const read = (some: TablesLiteral, today = '2026-03-20'): Report => readNow(workbookOfTables(some), '2026-03', today)
const lineOf = (content: SheetContent | undefined, name: string) =>
  content?.rows.find(([first]) => String(first?.value).startsWith(name)) ?? []
const valuesOf = (content: SheetContent | undefined, name: string) =>
  lineOf(content, name)
    .slice(1, 4)
    .map((one) => one?.value)

describe('目标分解', () => {
  const content = sheetIn(planKpis(read(withTargets), 'zh'))
  test('goes from the store to its consultants, and back from deliveries to visits by the store’s own rates', () => {
    expect(content?.rows[3]?.slice(1, 4).map((one) => one?.value)).toEqual(['全店', '李静', '周敏'])
    expect(valuesOf(content, '需交车')).toEqual([10, 6, 3])
    expect(valuesOf(content, '订单转化率')[0]).toBe(0.5)
    expect(valuesOf(content, '需订单')).toEqual([20, 12, 6])
    expect(valuesOf(content, '成交率')[0]).toBe(0.5)
    expect(valuesOf(content, '需留档')).toEqual([40, 24, 12])
    expect(valuesOf(content, '需首次来店')).toEqual([80, 48, 24])
  })
  test('says what is left, for each working day that is left', () => {
    expect(valuesOf(content, '交车缺口')).toEqual([9, 5, 3])
    // From 21 to 31 March 2026 there are seven days without weekends.
    expect(valuesOf(content, '剩余工作日')).toEqual([7, undefined, undefined].map((one) => one ?? null))
    expect(valuesOf(content, '每个工作日还需交车')).toEqual([9 / 7, 5 / 7, 3 / 7])
  })
  test('and what a week is to bring, by its working days', () => {
    expect(valuesOf(content, '第1周（3/1-3/1）权重')[0]).toBe(0)
    expect(valuesOf(content, '第2周（3/2-3/8）目标')).toEqual([50 / 22, 30 / 22, 15 / 22])
    expect(valuesOf(content, '第3周（3/9-3/15）已交车')).toEqual([1, 1, 0])
  })
  test('every number is a formula on our sheet or on the dealer’s', () => {
    expect(lineOf(content, '需交车')[2]?.formula).toMatch(/^IF\(ISNUMBER\(C6\),C6,SUMIFS\('销售目标表'!/)
    expect(lineOf(content, '需订单')[1]?.formula).toMatch(
      /^IF\(OR\(B\d+="",N\(\$B\$\d+\)<=0\),"",ROUNDUP\(ROUND\(B\d+\/\$B\$\d+,6\),0\)\)$/,
    )
    for (const row of content?.rows.slice(14) ?? [])
      for (const one of row.slice(1, 4)) if (typeof one?.value === 'number') expect(one.formula).toBeDefined()
  })
})

test('without a target nothing is written, unless it is asked for: then it may be filled in', () => {
  expect(sheetIn(planKpis(read(tables), 'zh'))).toBeUndefined()
  const empty = sheetIn(planAll(read(tables), 'zh', ['targets']))
  expect(valuesOf(empty, '需交车')).toEqual(['', '', ''])
  expect(
    lineOf(empty, '手工：交车目标')
      .slice(1, 4)
      .map((one) => one?.style),
  ).toEqual(['entry', 'entry', 'entry'])
})

test('what a person entered leads, and is kept when the sheet is written anew', async () => {
  const host = memoryHost(workbookOfTables(withTargets))
  const fill = async () => host.apply(planKpis(readNow(await host.read(), '2026-03', '2026-03-20'), 'zh'))
  await fill()
  const sheet = (await host.read()).sheets.find(({ name }) => name === '目标分解')!
  const enter = (row: number, column: number, value: number) =>
    host.apply([{ kind: 'set', at: { sheet: sheet.id, row, column }, value, was: null }])
  // 李静's target, the store's closing rate, the working days left.
  await enter(5, 2, 8)
  await enter(7, 1, 0.25)
  await enter(9, 1, 3)
  await fill()
  const content = sheetIn(planKpis(readNow(await host.read(), '2026-03', '2026-03-20'), 'zh'))
  expect(valuesOf(content, '手工：交车目标')).toEqual([null, 8, null])
  expect(valuesOf(content, '需交车')).toEqual([10, 8, 3])
  expect(valuesOf(content, '需留档')).toEqual([80, 64, 24])
  expect(valuesOf(content, '剩余工作日')[0]).toBe(3)
  await fill()
  expect(sheetIn(planKpis(readNow(await host.read(), '2026-03', '2026-03-20'), 'zh'))).toEqual(content)
  const april = sheetIn(planKpis(readNow(await host.read(), '2026-04', '2026-04-02'), 'zh'))
  expect(valuesOf(april, '手工：交车目标')).toEqual([null, null, null])
})
