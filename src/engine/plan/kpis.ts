import type { Edit } from '../../model/edit'
import { daysOf } from '../../model/month'
import type { Report } from '../../model/report'
import { text, type Locale, type Text } from '../../model/text'
import { DAYS_1904 } from '../../model/workbook'
import { a1 } from '../address'
import { consultantsOf, figureKpis, periodOf, settledProfile } from '../compute'
import { renderExpression, whyNoFormula } from '../formula'
import { isLacking } from '../figures-by'
import { dayFormula } from '../formula-parts'
import { seenReading } from '../seen-reading'
import { tally } from '../count'
import { cell, live, speaker, titledFor, wrapped, type Row, type Say } from './cells'
import { balanceRows } from './kpi-balance'
import { columnOf, HEADER_ROW, placesIn, STORE } from './kpi-columns'
import { previousColumns } from './kpi-previous'
import { previousOfPeople } from './kpi-previous-people'
import { remark, withoutFormula } from './kpi-remark'
import { countedLines, lackingLines, rateLines, type CountedLine, type RateLine } from './kpi-lines'
import { notesAcross } from './notes'
import { pageFoot } from './page-foot'

/** A form that is missing takes many figures along: then only some are named. */
const MOST_NAMED = 6
const FEW_NAMED = 3
const days = { first: '$B$2', last: '$B$3' }

/** The figures as a sheet of live formulas, each with the value that it shows: rates above, the counts they are made of below. */
export function planKpis(report: Report, locale: Locale): readonly Edit[] {
  const { context, workbook, catalog, tables } = report
  if (context.month === null || report.figures.every(isLacking)) return []
  const say = speaker(locale)
  const named = new Set(report.figures.map(({ of }) => of))
  const people = consultantsOf(tables).filter((name) => named.has(name))
  const counted = countedLines(catalog, tables)
  const rates = rateLines(catalog, tables)
  const profile = settledProfile(context)
  const period = periodOf(context.month, context.asOf)
  const reading = seenReading(workbook, people, period, profile)
  const places = period.asOf < period.next - 1 ? { ...days, asOf: dayFormula(period.asOf) } : days
  const tallies = counted.map(({ expression, bases }) => tally(expression, bases, reading))
  const valueAt = (line: number, person: number | null): number | null =>
    (person === null ? tallies[line]?.store : tallies[line]?.people?.[person]) ?? null
  const columns = [null, ...people.map((_, person) => person)]
  const sheet = { people, columns, reading, places }
  const balance = balanceRows(report, sheet, HEADER_ROW + 1, say)
  const firstRate = HEADER_ROW + 2 + balance.length
  const firstCount = firstRate + rates.length + 1
  const previous = previousColumns(report, STORE + columns.length, say)
  const isSmall = (base: number): boolean => base < context.settings.smallSample

  const remarkOf = ({ plain, expression, bases }: CountedLine, isCounted: boolean): string => {
    const said = plain ? remark(report, plain, say) : ''
    const why = isCounted ? whyNoFormula(expression, bases, placesIn(sheet, null), profile) : null
    // What stands in no list is said by the figure itself.
    const isSaid = why === null || said.includes(say(withoutFormula))
    return isSaid ? said : [...(said ? [said] : []), say(why), say(withoutFormula)].join(say(text('，', ', ')))
  }
  const countRow = (line: CountedLine, index: number): Row => {
    const cells = columns.map((person) => {
      const value = valueAt(index, person)
      if (value === null) return cell(null, 'number')
      const formula = renderExpression(line.expression, line.bases, placesIn(sheet, person), profile)
      return live(formula, value, 'number')
    })
    return [
      cell(say(line.title)),
      wrapped(line.sheets.join('、')),
      ...cells,
      ...previous.cells(line.source, firstCount + index, cells[0]),
      wrapped(remarkOf(line, valueAt(index, null) !== null)),
    ]
  }
  const rateRow = (line: RateLine, index: number): Row => {
    const style = line.unit === 'percent' ? 'percent' : 'number'
    const average = line.unit === 'percent' ? {} : { format: '#,##0.0' }
    const [top, bottom] = [line.numerator, line.denominator].map((key) =>
      counted.findIndex((count) => count.key === key),
    )
    const cells = columns.map((person) => {
      const over = valueAt(top ?? -1, person)
      const base = valueAt(bottom ?? -1, person)
      if (over === null || base === null) return cell(null, style)
      const [n, d] = [top ?? 0, bottom ?? 0].map((index) => a1(firstCount + index, columnOf(person)))
      const look = style === 'percent' && isSmall(base) ? 'faintPercent' : style
      return { ...live(`IF(${d}=0,"-",${n}/${d})`, base === 0 ? '-' : over / base, look), ...average }
    })
    const then = previous.cells({ ...line, side: 'value' }, firstRate + index, cells[0])
    return [cell(say(line.title)), wrapped(say(line.base)), ...cells, ...then, wrapped(remark(report, line, say))]
  }

  const shift = workbook.date1904 ? DAYS_1904 : 0
  const { first, last } = daysOf(context.month)
  const section = (title: string): Row => [
    cell(title, 'total'),
    ...Array.from({ length: columns.length + previous.headers.length + 2 }, () => cell(null, 'total')),
  ]
  const titled = titledFor(say(text('指标', 'KPIs')), context.month, locale)
  const rateRows = rates.map(rateRow)
  const countRows = counted.map(countRow)
  const rows: Row[] = [
    [cell(titled, 'title')],
    [cell(say(text('期间首日', 'First day'))), cell(first - shift, 'date')],
    [cell(say(text('期间末日', 'Last day'))), cell(last - shift, 'date')],
    [text('指标', 'KPI'), text('口径/取自', 'Base / from'), text('全店', 'Store')]
      .map((title) => cell(say(title), 'header'))
      .concat(
        [...people, ...previous.headers].map((name) => cell(name, 'header')),
        cell(say(text('说明', 'Remark')), 'header'),
      ),
    ...balance.map((row): Row => [...row.slice(0, -1), ...previous.headers.map(() => cell(null)), row.at(-1) ?? null]),
    section(say(text('比率', 'Rates'))),
    ...rateRows,
    section(say(text('数量', 'Counts'))),
    ...countRows,
  ]
  const standing = [
    ...rateRows.map((cells, index) => ({
      row: firstRate + index,
      cells,
      source: { ...rates[index]!, side: 'value' as const },
    })),
    ...countRows.map((cells, index) => ({ row: firstCount + index, cells, source: counted[index]!.source })),
  ]
  const then = previousOfPeople(report, people, standing, rows.length + 1, say)
  const pageBreaks = then ? [rows.length] : []
  if (then) rows.push(section(then.section), ...then.rows)
  rows.push([])
  const widths = [30, 40, 10, ...[...people, ...previous.headers].map(() => 10), 48]
  const notes = notesAcross(noteLines(report, say), widths, rows.length)
  rows.push(...notes.rows)
  const merges = [[0, 0, 1, widths.length] as const, ...notes.merges]
  const content = {
    rows,
    widths,
    headerRows: HEADER_ROW + 1,
    headerColumns: 1,
    merges,
    landscape: true,
    footer: pageFoot(titled, say),
    ...(pageBreaks.length > 0 && { pageBreaks }),
  }
  return [{ kind: 'put-sheet', id: 'kpis', title: say(text('指标', 'KPIs')), content }]
}

function noteLines(report: Report, say: Say): readonly string[] {
  const list = (titles: readonly Text[]): string => {
    const [named, rest] = titles.length > MOST_NAMED ? [titles.slice(0, FEW_NAMED), titles.length] : [titles, 0]
    const words = named.map(say).join(say(text('、', ', ')))
    return rest > 0 ? say(text(`${words}等${rest}项`, `${words} and ${rest - FEW_NAMED} more`)) : words
  }
  return [
    say(text('“-”：分母为0，不算比率。公式随表中数据变化。', '"-": the base is 0. The formulas follow the data.')),
    ...lackingLines(report).map(({ reason, titles }) =>
      say(text(`${reason.zh}，没有算：${list(titles)}。`, `${reason.en}, so not counted: ${list(titles)}.`)),
    ),
    ...figureKpis(report.catalog).map(({ title, definition }) =>
      say(text(`${title.zh}：${definition.zh}`, `${title.en}: ${definition.en}`)),
    ),
  ]
}
