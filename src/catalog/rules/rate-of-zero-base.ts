import { fields } from '../../model/field'
import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { isCellError } from '../../model/workbook'
import { ratesByForm } from '../facts/rates-of-table'
import { percent } from '../facts/top-rows'

/** A base of 0 has no rate: neither 0%, which reads as a failure, nor an error. */
export default tableRule({
  code: 'KP02',
  id: 'rate-of-zero-base',
  severity: 'warning',
  title: text('分母为0却有比率', 'Rate of a base of 0'),
  why: text(
    '没有目标、没有保有量的行不该有比率：写0%会被当成没做好，错误值会带坏合计',
    'Without a target or a fleet there is no rate: 0% reads as a failure, and an error spoils what is added up',
  ),
  messages: {
    number: text(
      '“{base}”是0，“{rate}”写{value}；分母为0不算比率，请写“-”',
      '{base} is 0 and {rate} says {value}: of a base of 0 there is no rate, please write “-”',
    ),
    error: text(
      '“{base}”是0或空白，“{rate}”成了{value}；请让公式在分母为0时显示“-”',
      '{base} is 0 or blank and {rate} has become {value}: let the formula show “-” where its base is 0',
    ),
  },
  source: ['S004'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: { 'service-defection': [{ district: '惠城区', churnCount: 0, fleetCount: 0, churnRate: 0 }] },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: { 'service-defection': [{ district: '惠城区', churnCount: 0, fleetCount: 12, churnRate: 0 }] },
      },
    ],
  },
  after: ['error-value'],
  on: ['kpi-sheet', 'target-sheet', 'win-back-board', 'service-defection'],
  fields: [],
  optional: ['kpiAchievement', 'kpiTarget', 'monthTarget', 'boardTarget', 'churnRate', 'fleetCount'],
  *check(view) {
    const { table, values } = view
    for (const { rate, base } of ratesByForm[table.template.id] ?? []) {
      const field = rate as 'churnRate'
      const [rates, bases] = [values[field], values[base as 'fleetCount']]
      if (!rates || !bases) continue
      const titles = { rate: fields[rate].title, base: fields[base].title }
      for (let row = 0; row < view.height; row++) {
        const [cell, written, of] = [view.cells(field)?.at(row) ?? null, rates.at(row), bases.at(row)]
        if (isCellError(cell) && cell.error === '#DIV/0!' && (of ?? 0) === 0) {
          const at = { in: view, row, field: rate }
          yield {
            row,
            field,
            message: 'error',
            data: { ...titles, value: cell.error },
            causedBy: { rule: 'error-value', at },
          }
        } else if (of === 0 && written !== null)
          yield { row, field, message: 'number', data: { ...titles, value: percent(written) } }
      }
    }
  },
})
