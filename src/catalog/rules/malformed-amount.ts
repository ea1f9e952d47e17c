import { fields, type FieldKey } from '../../model/field'
import { columnRule, type ColumnView, type Problem } from '../../model/rule'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'
import { rowsOutside } from '../facts/cells-by-kind'
import { formatOfNumber } from '../facts/written-numbers'

const TEN_THOUSAND = 10_000
/** A bill of fewer yuan is rare where the others run into thousands. */
const [SMALL, USUAL] = [100, 1000]

/** A unit is asked for only where the column's other amounts say that it was mixed up. */
export default columnRule({
  code: 'FL20',
  id: 'malformed-amount',
  severity: 'warning',
  title: text('金额或数量的写法异常', 'Amount or count in an odd form'),
  why: text(
    '元和万混着写，合计会差一万倍；写成文字的金额和数量不会进合计',
    'Yuan mixed with tens of thousands throw a total off by four digits; an amount or a count written as text is in no total',
  ),
  messages: {
    unreadable: text(
      '{column}“{value}”看不出是多少钱，请只写数字',
      '{column} “{value}” is no amount: please write a number only',
    ),
    written: text(
      '{column}“{value}”不是数字，合计时会漏掉，应为{amount}',
      '{column} “{value}” is text and in no total: it should be {amount}',
    ),
    counted: text(
      '{column}“{value}”是文字，公式算不到，可改成数字{amount}',
      '{column} “{value}” is text, which formulas leave out: it can be the number {amount}',
    ),
    negative: text('{column}为负数{value}，是退款还是写错了？', '{column} is negative ({value}): a refund, or a slip?'),
    tenThousands: text(
      '{column}{value}是不是{value}万元？本列其余多在千元以上',
      '{column} {value}: are these ten thousands? Most others here are above 1,000 yuan',
    ),
    yuan: text(
      '{column}{value}是不是元？本列以万元为单位',
      '{column} {value}: is this in yuan? The column counts in tens of thousands',
    ),
  },
  severities: { counted: 'info' },
  source: ['S004'],
  examples: {
    bad: [
      {
        tables: {
          'accident-lead': [
            { accidentDate: '2026-03-05', plate: '桂B12345', damage: '后部受损', estimatedAmount: -800 },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'accident-lead': [
            { accidentDate: '2026-03-05', plate: '桂B12345', damage: '后部受损', estimatedAmount: 800 },
          ],
        },
      },
    ],
  },
  applies: ({ field, type }) => type === 'money' || (type === 'number' && field !== 'sequence'),
  *check(view) {
    const { table, field, type, cells, values } = view
    if (type === 'number') return yield* countsIn(view)
    const readings = table.columns[field]?.readings
    const column = fields[field].title
    const inTenThousands = /万/.test(table.columns[field]?.header ?? '')
    const usual = median(values)
    for (let row = 0; row < cells.length; row++) {
      const cell = cells.at(row)
      if (cell === null || typeof cell === 'object' || typeof cell === 'boolean') continue
      const value = typeof cell === 'string' ? cell.trim() : cell
      if (typeof value === 'string' && isBlankWord(value)) continue
      const yuan = values.at(row)
      if (typeof yuan !== 'number') yield { row, message: 'unreadable', data: { column, value } }
      else if (yuan < 0) yield { row, message: 'negative', data: { column, value } }
      else if (inTenThousands && typeof cell === 'number' && cell >= USUAL)
        yield { row, message: 'yuan', data: { column, value }, fix: fixTo(cell / TEN_THOUSAND, false) }
      else if (!inTenThousands && typeof cell === 'number' && cell > 0 && cell < SMALL && usual >= USUAL)
        yield { row, message: 'tenThousands', data: { column, value }, fix: fixTo(cell * TEN_THOUSAND, false) }
      else if (typeof cell === 'string') {
        const amount = inTenThousands ? yuan / TEN_THOUSAND : yuan
        const safe = readings?.at(row).certain ?? false
        yield { row, message: 'written', data: { column, value, amount }, fix: fixTo(amount, safe) }
      }
    }
  },
})

/** Where the words say a number and nothing else. */
function* countsIn({ field, cells, values }: ColumnView): Generator<Problem<FieldKey, 'counted'>> {
  const column = fields[field].title
  for (const row of rowsOutside(cells, -Infinity, Infinity, values.odd)) {
    const [cell, amount] = [cells.at(row), values.at(row)]
    const format = typeof cell === 'string' && typeof amount === 'number' ? formatOfNumber(cell, field) : null
    if (format === null) continue
    const value = String(cell).trim()
    const fix = { ...fixTo(Number(amount), true), format }
    yield { row, field, message: 'counted', data: { column, value, amount: Number(amount) }, fix }
  }
}

const fixTo = (value: number, safe: boolean) => {
  const exact = Number(value.toPrecision(12))
  return { title: text(`改为${exact}`, `Make it ${exact}`), safe, value: exact }
}

function median(values: { readonly length: number; at(row: number): unknown }): number {
  const amounts: number[] = []
  for (let row = 0; row < values.length; row++) {
    const value = values.at(row)
    if (typeof value === 'number' && value > 0) amounts.push(value)
  }
  return amounts.sort((a, b) => a - b)[Math.floor(amounts.length / 2)] ?? 0
}
