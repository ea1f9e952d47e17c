import { isRightPhone } from '../src/catalog/facts/phone'
import type { FieldKey } from '../src/model/field'
import { columnOf, type PlainForm, type PlainMonth, type Problems } from './plain'

const levels = new Set(['O', 'H', 'A', 'B', 'C'])

// prettier-ignore
const keyFields: Readonly<Record<keyof PlainMonth, readonly FieldKey[]>> = {
  'loss-analysis': ['customerName', 'phone', 'model', 'initialLevel', 'lossLevel', 'lossKind', 'lossReasonCategory', 'consultant'],
  'prospect-card': ['cardNumber', 'customerName', 'phone', 'model', 'initialLevel', 'level', 'consultant', 'status'],
  'showroom-traffic-log': ['customerName', 'phone', 'visitKind', 'model', 'level', 'captured', 'testDriven', 'ordered', 'consultant'],
  'traffic-statistics': [],
}
// prettier-ignore
const dateFields: Readonly<Record<keyof PlainMonth, readonly FieldKey[]>> = {
  'loss-analysis': ['createdDate', 'lossDate', 'lastContactDate', 'recordedDate', 'managerSignedDate', 'generalManagerSignedDate'],
  'prospect-card': ['createdDate', 'testDriveDate', 'lastContactDate', 'nextContactDate', 'orderDate', 'lossDate'],
  'showroom-traffic-log': ['visitDate'],
  'traffic-statistics': ['statisticsDate'],
}
const levelFields: Readonly<Record<keyof PlainMonth, readonly FieldKey[]>> = {
  'loss-analysis': ['initialLevel', 'lossLevel'],
  'prospect-card': ['initialLevel', 'level'],
  'showroom-traffic-log': ['level'],
  'traffic-statistics': [],
}

/** The rules on single columns: ST11, ST12, FL03, FL06, FL09. */
export function passColumns(month: PlainMonth, today: number, problems: Problems): void {
  for (const [id, form] of Object.entries(month) as [keyof PlainMonth, PlainForm][]) {
    for (const field of keyFields[id]) straySpaces(form, field, problems)
    for (const field of dateFields[id]) dates(form, field, today, problems)
    for (const field of levelFields[id]) {
      const column = columnOf(form, field)
      for (let row = 0; row < form.height; row++) {
        const value = column[row]!
        if (value !== null && !levels.has(value as string)) problems.add('FL06', row)
      }
    }
    if (form.columns.phone) phones(form, problems)
  }
}

function straySpaces(form: PlainForm, field: FieldKey, problems: Problems): void {
  const column = columnOf(form, field)
  for (let row = 0; row < form.height; row++) {
    const value = column[row]
    if (typeof value === 'string' && isStray(value)) problems.add('ST11', row)
  }
}

/** A space anywhere, or a full-width digit or letter. */
function isStray(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code <= 32 || code === 0xa0 || code === 0x200b || code === 0x3000 || code === 0xfeff) return true
    if (code >= 0xff10 && code <= 0xff5a) return true
  }
  return false
}

function dates(form: PlainForm, field: FieldKey, today: number, problems: Problems): void {
  const column = columnOf(form, field)
  const mayBeLater = field === 'nextContactDate' || field === 'statisticsDate'
  for (let row = 0; row < form.height; row++) {
    const value = column[row]
    if (typeof value === 'string') problems.add('ST12', row)
    else if (!mayBeLater && value !== null && Math.floor(value!) > today) problems.add('FL09', row)
  }
}

function phones(form: PlainForm, problems: Problems): void {
  const column = columnOf(form, 'phone')
  for (let row = 0; row < form.height; row++) {
    const value = column[row]!
    if (value !== null && !isMobile(value as string) && !isRightPhone(value as string)) problems.add('FL03', row)
  }
}

function isMobile(phone: string): boolean {
  if (phone.length !== 11 || phone.charCodeAt(0) !== 49) return false
  const second = phone.charCodeAt(1)
  if (second < 51 || second > 57) return false
  for (let at = 2; at < 11; at++) if (phone.charCodeAt(at) < 48 || phone.charCodeAt(at) > 57) return false
  return true
}
