import type { FieldKey } from '../../model/field'
import { foldWidth } from '../../model/fold'

/** What is counted, in words that say nothing else. */
const counted = '批次?|组|人次?|次|台次?|位|个|名|户|家|辆|份'
const ownUnits: { readonly [K in FieldKey]?: string } = {
  dwellTime: '分钟?|min',
  vehicleAge: '年',
  monthsSinceService: '个?月',
  mileage: '公里|km',
}
const number = '(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(万)?'
const numeral = /^[〇○零一二三四五六七八九十廿卅两]{1,3}/

const forms = new Map<FieldKey, RegExp>()
function formOf(field: FieldKey): RegExp {
  let form = forms.get(field)
  if (!form) {
    const own = ownUnits[field] ?? (field.startsWith('score') || field.endsWith('Total') ? '分' : '')
    form = new RegExp(`^${number}(${own === '' ? counted : `${counted}|${own}`})?$`, 'i')
    forms.set(field, form)
  }
  return form
}

/**
 * The number format in which the number looks as it was written, 12批 or 1,200; null where the words may say more than a number of
 * that field: 12左右, and 2小时 in a column of minutes.
 */
export function formatOfNumber(written: string, field: FieldKey): string | null {
  const word = foldWidth(written).replace(/\s+/g, '')
  const found = formOf(field).exec(word.replace(numeral, '1'))
  if (!found) return null
  const [, whole = '', decimals = '', scale, unit] = found
  const behind = unit ? `"${unit}"` : ''
  // Excel counts in thousands only: 2.5万 is told by 25 of them, with a point put before the last digit.
  if (scale) return decimals.length === 2 ? `0\\.0,"万${unit ?? ''}"` : `0${behind}`
  const digits = whole.includes(',') ? '#,##0' : whole.startsWith('0') ? whole.replace(/\d/g, '0') : '0'
  return digits + decimals.replace(/\d/g, '0') + behind
}
