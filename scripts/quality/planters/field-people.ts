import { fields } from '../../../src/model/field'
import { isCompany } from '../../../src/catalog/facts/company'
import type { Planters } from '../planting'
import { cellIn, spotIn, written } from './spots'

const logs = ['showroom-traffic-log', 'phone-up-log'] as const
const isOpen = (status: string | null): boolean => status === null || status === '在跟' || status === '准战败'
const wrongPhones: readonly ((phone: string) => string | number)[] = [
  (phone) => phone.slice(0, 10),
  (phone) => Number(phone.slice(0, 10)),
  (phone) => `${phone}0`,
  (phone) => `1${phone}`,
  (phone) => `12${phone.slice(2)}`,
  (phone) => `${phone.slice(0, 5)}O${phone.slice(6)}`,
  (phone) => `${phone.slice(0, 5)} ${phone.slice(6)}`,
  (phone) => `${phone}/13800009${phone.slice(8)}`,
  () => '8234567',
  (phone) => `${phone.slice(0, 3)}****${phone.slice(7)}`,
]
/** What the front desk writes where nobody left a number. */
const notes = ['保养客户', '提车', '加微信', '随朋友来', '已有电话', '老客户自来', '路过看看', '同行']
const courtesies = ['先生', '女士', '小姐', '总', '老板', '师傅', '姐', '哥']
const surnames = [...'陈王李张刘黄周吴']
const typos: readonly ((name: string, random: { below(end: number): number }) => string)[] = [
  (name) => `${name.slice(0, -1)}某`,
  (name) => `${name}(代)`,
  (name) => `${name.slice(0, 1)}顾问`,
  () => '实习生',
  () => '韦小宝',
]

/** FL01, FL03 to FL05, FL13, FL21: names, phones and who they belong to. */
export const people: Planters = {
  FL01: (month, random) => {
    const field = random.pick(['customerName', 'phone', 'model', 'purchaseWindow'] as const)
    const spot = spotIn(month, random, ['prospect-card'], ['customerName', field], (table, row) => {
      if (table.isBlank(field, row) || table.isBlank('customerName', row)) return false
      return field !== 'purchaseWindow' || (isOpen(table.value('status', row)) && table.value('level', row) !== 'O')
    })
    const note = field === 'phone' && random.chance(0.3) ? random.pick(['未留', '加微信', '不愿留']) : null
    return spot && written(spot, field, note)
  },
  FL03: (month, random) => {
    const spot = cellIn(
      month,
      random,
      (field) => fields[field].type === 'phone',
      (cell) => /^1[3-9]\d{9}$/.test(String(cell)),
    )
    if (!spot) return null
    return written(spot, spot.field, random.pick(wrongPhones)(String(spot.table.cell(spot.field, spot.row))))
  },
  FL04: (month, random) => {
    const spot = spotIn(month, random, ['showroom-traffic-log'], ['phone'])
    return spot && written(spot, 'phone', random.pick(notes))
  },
  FL05: (month, random) => {
    const forms = [...logs, 'prospect-card'] as const
    const spot = spotIn(month, random, forms, ['customerName'], (table, row) => {
      if (table.table.template.id === 'prospect-card') return isOpen(table.value('status', row))
      return table.has('captured') ? table.value('captured', row) === true : !table.isBlank('phone', row)
    })
    if (!spot) return null
    const name = spot.table.value('customerName', spot.row)
    const surname = name && random.chance(0.7) ? name.slice(0, 1) : random.pick(surnames)
    return written(spot, 'customerName', surname + random.pick(courtesies))
  },
  FL13: (month, random) => {
    const forms = [...logs, 'prospect-card', 'loss-analysis'] as const
    const staff = month.tables('roster').flatMap((table) => table.rows().map((row) => table.value('rosterName', row)))
    const spot = spotIn(
      month,
      random,
      forms,
      ['consultant', 'customerName'],
      (table, row) => !table.isBlank('customerName', row) && staff.includes(table.value('consultant', row)),
    )
    if (!spot) return null
    const name = spot.table.value('consultant', spot.row) ?? ''
    const wrong = random.chance(0.2) ? null : random.pick(typos)(name, random)
    return staff.includes(wrong) ? null : written(spot, 'consultant', wrong)
  },
  FL21: (month, random) => {
    const fits = (table: { value(field: 'status', row: number): string | null }, row: number): boolean =>
      isOpen(table.value('status', row))
    const from = spotIn(month, random, ['prospect-card'], ['phone', 'consultant', 'customerName'], (table, row) => {
      return fits(table, row) && /^1[3-9]\d{9}$/.test(table.value('phone', row) ?? '')
    })
    if (!from) return null
    const [phone, name] = [from.table.value('phone', from.row), from.table.value('customerName', from.row)]
    const bearers = from.table.rows((row) => from.table.value('phone', row) === phone)
    const to = spotIn(month, random, ['prospect-card'], ['phone', 'consultant', 'customerName'], (table, row) => {
      const consultant = table.value('consultant', row)
      return fits(table, row) && consultant !== null && consultant !== from.table.value('consultant', from.row)
    })
    if (!to || bearers.length > 1 || to.table.table !== from.table.table) return null
    const same = random.chance(0.6) ? [to.table.set('customerName', to.row, name)] : []
    return {
      edits: [to.table.set('phone', to.row, phone), ...same],
      // The card made later, further down, is where it is said.
      expected: to.table.cellOf('phone', Math.max(from.row, to.row)),
    }
  },
  FL22: (month, random) => {
    const spot = spotIn(month, random, ['showroom-traffic-log'], ['visitDate', 'phone', 'model'], (table, row) => {
      const isFirst = !table.has('visitKind') || table.value('visitKind', row) === '首次'
      const isOne = !isCompany(table.value('customerName', row) ?? '')
      return isFirst && isOne && table.table.listed && /^1[3-9]\d{9}$/.test(table.value('phone', row) ?? '')
    })
    if (!spot) return null
    const model = spot.table.value('model', spot.row)
    const others = spot.table.rows().map((row) => spot.table.value('model', row))
    const other = random.pick(others.filter((one) => one !== null && one !== model).concat('景逸S50'))
    const isOther = model !== null && random.chance(0.6)
    const twice = spot.table.inserted(spot.row, isOther ? { model: other } : {})
    return { edits: [], change: twice.change, expected: twice.cellOf(isOther ? 'model' : 'phone') }
  },
}
