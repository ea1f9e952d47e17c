import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'
import { isHiddenPhone, isLostPhone } from '../facts/phone'
import { customerAt } from '../facts/prospects'

const visit = { visitDate: '2026-03-05', arrivalTime: 0.4, customerName: '陈立', visitKind: '首次', consultant: '李静' }

/** A phone that is written wrong is FL03's. */
export default tableRule({
  code: 'FL15',
  id: 'test-drive-without-phone',
  severity: 'warning',
  title: text('已试驾但没有电话', 'Test drive without a phone'),
  why: text(
    '试驾要签协议、留证件，不会没有电话：没有就无法回访，试驾率也不真实',
    'A test drive takes a signature and a licence: without a phone nobody can call back, and the test-drive rate is doubtful',
  ),
  messages: {
    phone: text('{name}已试驾，但没有电话，请补上', '{name} took a test drive and left no phone: please add it'),
    district: text(
      '{name}已试驾，居住区域没有填，请补上',
      '{name} took a test drive; the district is blank: please add it',
    ),
  },
  severities: { district: 'info' },
  source: ['public'],
  examples: {
    bad: [{ tables: { 'showroom-traffic-log': [{ ...visit, phone: null, testDriven: '是' }] } }],
    good: [{ tables: { 'showroom-traffic-log': [{ ...visit, phone: '13800000001', testDriven: '是' }] } }],
  },
  on: ['showroom-traffic-log'],
  fields: ['testDriven', 'phone'],
  optional: ['customerName', 'district', 'address'],
  *check(view) {
    const { testDriven, phone, district, address } = view.values
    const phones = view.cells('phone')
    for (const row of testDriven.rowsWhere(Boolean)) {
      const data = { name: customerAt(view.table, row) }
      const written = phones?.at(row) ?? null
      const note = typeof written === 'string' ? written.trim() : ''
      if (phone.at(row) === null && !isLostPhone(note) && !isHiddenPhone(note)) {
        yield { row, field: 'phone', message: 'phone', data }
        continue
      }
      if (!district || (address?.at(row) ?? null) !== null) continue
      const area = district.at(row)
      if (area === null || isBlankWord(area)) yield { row, field: 'district', message: 'district', data }
    }
  },
})
