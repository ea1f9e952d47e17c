import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cell } from '../../src/model/workbook'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { Random } from '../support/dealer-month/random'
import { logHeader } from '../support/kpi-sheet'
import { describeWithLibreOffice } from '../support/libreoffice'
import { differing, recomputed, recomputedAll } from '../support/recomputed'
import { randomForms, tablesOfForms } from '../support/random-forms'
import { workbookOfTables } from '../support/testRule'
import { doubtful, fixable, untidyTables } from '../support/untidy-cells'
import { writtenOnce } from '../support/written-once'
import { xlsxOfWorkbook } from '../support/xlsx/of-workbook'
import { writeXlsx } from '../support/xlsx/write'

/** Rows of what people type, each value met with each other often enough. */
function untidyRows(count: number): Cell[][] {
  const pools: readonly (readonly Cell[])[] = [
    [46081, 46082, 46099.5, 46112, 46112.75, 46113, '2026-03-05', '3月5日', null, 5, 46090, 46091, 46100],
    [0.4, '9:00', null, 0.37, 0.4],
    [0.5, 0.45, null, 0.3, 0.403125],
    ['王芳'],
    ['13800001234', 13800001235, '未留', '138 0000 1236', '0752-2222222', null],
    ['首次', ' 首次', '初次', '1', 1, '再次', '2次以上', 2, 'X', null, '首 次', '首次\u00a0', '１', '首*次'],
    ['菱智'],
    ['看车', '提车、保养', '来提车的', null, 3, '办手续'],
    ['是', 'Y', 'y', '√', '1', 1, '是 ', '否', null, true, false, '✅', '✔️', '有（手机）', '是。'],
    ['是', '有', '无', null],
    ['是', '成交', '否', 0, null],
    ['陈晓东', ' 陈晓东', '陈*', '李海燕', 'Amy', 'AMY', '1001', 1001, null, '张?'],
  ]
  let state = 12_345
  const pick = (pool: readonly Cell[]): Cell => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return pool[Math.floor((state / 2_147_483_648) * pool.length)] ?? null
  }
  return Array.from({ length: count }, () => pools.map(pick))
}

const golden = (name: string): Uint8Array => readFileSync(join(__dirname, '..', 'golden', name))

/** Months of one run of LibreOffice. */
const AT_ONCE = 10

describeWithLibreOffice('LibreOffice computes what we cached', () => {
  test('of a dealer month', async () => {
    const all = await recomputed(xlsxOf(dealerMonth({ visits: 300 })))
    expect(all.length).toBeGreaterThan(120)
    expect(differing(all)).toEqual([])
  }, 180_000)

  test('of an untidy log, its computed column included', async () => {
    const rows = [['3月来店客户登记表'], logHeader, ...untidyRows(60)]
    const all = await recomputed(
      writeXlsx([
        {
          name: "3月'来 店",
          rows,
          columns: logHeader.map(() => ({ width: 10, style: 'text' as const })),
          titleRows: 1,
          headerRows: 1,
        },
      ]),
    )
    expect(all.filter(([where]) => where.startsWith('dwell-time'))).toHaveLength(60)
    expect(all.filter(([where, cached]) => where.startsWith('dwell-time') && cached !== null).length).toBeGreaterThan(5)
    expect(differing(all)).toEqual([])
  }, 180_000)

  // Some five seconds a month: RUNS=100 takes all those of the second computation, FROM the later ones.
  test('of the forms of random months', async () => {
    const first = Number(process.env.FROM ?? 1)
    const seeds = Array.from({ length: Number(process.env.RUNS ?? 10) }, (_, at) => first + at)
    for (let from = 0; from < seeds.length; from += AT_ONCE) {
      const some = seeds.slice(from, from + AT_ONCE)
      const all = await recomputedAll(
        some.map((seed) => xlsxOfWorkbook(workbookOfTables(tablesOfForms(randomForms(seed))))),
      )
      // The KPI sheet's counts and rates, of the store and of three consultants.
      for (const one of all) expect(one.filter(([where]) => where.startsWith('指标 ')).length).toBeGreaterThan(400)
      const figures = all.map((one) => one.filter(([where]) => !/^目标/.test(where)))
      expect(figures.flatMap((one, at) => differing(one).map((cell) => [some[at], cell]))).toEqual([])
    }
  }, 3_600_000)

  test('of random months that are written as people type, and of what only they can tell', async () => {
    const months = [fixable, doubtful].map((mess, seed) =>
      untidyTables(tablesOfForms(randomForms(seed + 1)), new Random(seed), 0.12, mess),
    )
    const all = await recomputedAll(months.map((tables) => xlsxOfWorkbook(workbookOfTables(tables))))
    for (const one of all) expect(one.filter(([where]) => where.startsWith('指标 ')).length).toBeGreaterThan(400)
    expect(all[0]!.filter(([where]) => where.includes(',TRUE')).length).toBeGreaterThan(10)
    expect(all.flatMap((one) => differing(one))).toEqual([])
  }, 180_000)

  test('of random months whose days, origins and consultants are written once, or merged', async () => {
    const first = Number(process.env.FROM ?? 1)
    const seeds = Array.from({ length: Number(process.env.RUNS ?? 10) }, (_, at) => first + at)
    for (let from = 0; from < seeds.length; from += AT_ONCE) {
      const some = seeds.slice(from, from + AT_ONCE)
      const all = await recomputedAll(some.map((seed) => xlsxOfWorkbook(writtenOnce(randomForms(seed)))))
      for (const one of all) {
        expect(one.filter(([where]) => where.startsWith('指标 ')).length).toBeGreaterThan(400)
        const columns = new Set(one.flatMap(([where]) => /^([a-z-]+-each-row) /.exec(where)?.[1] ?? []))
        expect([...columns].sort()).toEqual([
          'call-date-each-row',
          'carried-over-each-row',
          'consultant-each-row',
          'report-date-each-row',
          'visit-date-each-row',
        ])
      }
      expect(all.flatMap((one, at) => differing(one).map((cell) => [some[at], cell]))).toEqual([])
    }
  }, 3_600_000)

  test.each(readdirSync(join(__dirname, '..', 'golden')).filter((name) => name.endsWith('.xlsx')))(
    'of %s, written by another program',
    async (name) => {
      const all = await recomputed(golden(name))
      expect(all.length).toBeGreaterThan(0)
      expect(differing(all)).toEqual([])
    },
    180_000,
  )
})
