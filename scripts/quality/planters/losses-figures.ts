import { reasonOf } from '../../../src/catalog/facts/loss-reasons'
import { a1 } from '../../../src/engine/address'
import type { Cell } from '../../../src/model/workbook'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { Edit, Planters } from '../planting'
import type { PlantingMonth } from '../planting-month'
import { cellsOf } from '../sheets'
import { consultantOf, draw, entriesOf, isPlain, isSingleRow, phoneOf } from './customers'
import { isInMonth, kindOf, lossesWith, lostOn, wherePlain } from './loss-places'
import { priceOnly } from './loss-words'
import { stranger } from './people'
import { written, type Spot } from './spots'

const marked = /典型|案例|教材|分享|培训/u
/** Somebody else's name and number wherever the customer stands on 竞品客源, to which he would be handed over. */
function offRivalList(month: PlantingMonth, random: Random, loss: Spot): readonly Edit[] {
  const { name, phone } = stranger(month, random)
  const who = new Map<Cell, string>([
    [loss.table.cell('customerName', loss.row), name],
    [loss.table.cell('phone', loss.row), phone],
  ])
  return month.workbook.sheets
    .filter((sheet) => sheet.name.includes('竞品客源'))
    .flatMap((sheet) =>
      sheet.columns.flatMap((column, index) =>
        cellsOf(column).flatMap((cell, row) => {
          const value = cell === null ? undefined : who.get(cell)
          return value === undefined
            ? []
            : [{ sheet: sheet.name, cell: a1(sheet.top + row, sheet.left + index), value }]
        }),
      ),
    )
}

/** DF38 to DF42: what the figures and columns of a month say together. */
export const lossFigures: Planters = {
  DF38: (month, random) => {
    const losses = entriesOf(month, ['loss-analysis']).length
    const row = draw(
      random,
      entriesOf(month, ['kpi-sheet'], ({ table, row: at }) => {
        const name = table.value('kpiName', at) ?? ''
        return (
          /(?:战败|失控).*(?:数|数量|客户)$/u.test(name) &&
          !name.includes('率') &&
          table.value('kpiActual', at) !== null
        )
      }),
    )
    if (!row) return null
    const actual = (row.table.value('kpiActual', row.row) ?? 0) + losses + random.between(1, 20)
    return written(row, 'kpiActual', actual)
  },
  DF39: (month, random) => {
    const all = lossesWith(
      month,
      ['lossReason'],
      (spot) => isInMonth(month, spot) && isPlain(spot, 'lossReason') && isSingleRow(spot) && kindOf(spot) !== '失控',
    )
    const table = draw(random, all)?.table
    const own = all.filter((spot) => spot.table === table)
    const consultant = own[0] && consultantOf(own[0])
    const [start] = own
    if (!table || !start || !consultant || own.length < 4 || !isPlain({ table }, 'consultant')) return null
    // Those of another month, entered late, are left alone.
    const others = table.rows(
      (row) =>
        isInMonth(month, { table, row }) &&
        !own.some((one) => one.row === row) &&
        table.value('lossKind', row) !== '失控',
    )
    // As many entries again as make a month that says something.
    const many = Math.max(8, own.length, 5 * others.length)
    const more = Array.from({ length: many - own.length }, () => random.pick(own).row).toSorted((a, b) => b - a)
    const edits = own.flatMap((spot) => [
      table.set('lossReason', spot.row, random.pick(priceOnly)),
      table.set('consultant', spot.row, consultant),
      ...wherePlain(spot, 'lossReasonCategory', '价格'),
    ])
    // Whoever else stands there is his too: where the whole store says the same it is the market.
    const taken = others.map((row) => table.set('consultant', row, consultant))
    const process = others
      .map((row) => table.value('lossReason', row) ?? '')
      .some((words) => reasonOf(null, words)?.s001 === '流程')
    if (process) return null
    const field = table.has('lossReasonCategory') ? 'lossReasonCategory' : 'lossReason'
    const copies = more.map((row) => table.inserted(row, {}))
    const first = Math.min(start.row, ...others)
    return {
      edits: [...edits, ...taken],
      change: (workbook) => copies.reduce((whole, { change }) => change(whole), workbook),
      expected: table.cellOf(field, first),
    }
  },
  DF40: (month, random) => {
    const loss = draw(
      random,
      lossesWith(
        month,
        ['nextContactDate', 'lossReason'],
        (spot) =>
          kindOf(spot) !== '失控' &&
          month.today - (lostOn(spot) ?? 0) >= 3 &&
          entriesOf(month, ['lead-log']).every(({ table, row }) => table.value('phone', row) !== phoneOf(spot)),
      ),
    )
    if (!loss) return null
    const next = (lostOn(loss) ?? 0) + random.between(4, 30)
    const others = offRivalList(month, random, loss)
    return written(loss, 'nextContactDate', random.chance(0.6) ? null : next, others)
  },
  DF41: (month, random) => {
    const { profile } = month.report.context
    const models = Object.keys(profile.series)
    const loss = draw(
      random,
      lossesWith(month, ['lossDestination'], (spot) => isPlain(spot, 'lossDestination')),
    )
    const model = draw(random, models)
    if (!loss || model === null) return null
    const { header = '' } = loss.table.table.columns.lossDestination ?? {}
    const isHeaded = /竞品|竞争/u.test(header)
    return written(loss, 'lossDestination', isHeaded ? model : random.pick([`竞品${model}`, `${model}（竞品）`]))
  },
  DF42: (month, random) => {
    const own = entriesOf(month, ['loss-analysis'], (spot) => spot.table.has('remark'))
    const table = draw(random, own)?.table
    if (!table || !isPlain({ table }, 'remark')) return null
    const fields = (['remark', 'managerComment', 'measure'] as const).filter((field) => isPlain({ table }, field))
    const edits = table
      .rows()
      .flatMap((row) =>
        fields
          .filter((field) => marked.test(table.value(field, row) ?? ''))
          .map((field) =>
            table.set(field, row, random.pick(['夕会上已说明对策', '下次报价前先问清预算', '三天内再约一次试驾'])),
          ),
      )
    const notes = table.set(
      'remark',
      random.below(table.height),
      random.pick(['客户家住城东', '周末再联系', '朋友介绍来的']),
    )
    const single = table.rows((row) => isSingleRow({ table, row }) && lostOn({ table, row }) !== null)
    const more = Array.from({ length: Math.max(0, 8 - table.height) }, () => random.pick(single))
    if (single.length === 0) return null
    const copies = more.toSorted((a, b) => b - a).map((row) => table.inserted(row, {}))
    return {
      edits: [notes, ...edits],
      change: (workbook) => copies.reduce((whole, { change }) => change(whole), workbook),
      expected: table.cellOf('remark'),
    }
  },
}
