import { foldWord } from '../../model/fold'
import { columnRule } from '../../model/rule'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'

const LENGTH = 17
/** GB 16735: no I, O, Q. */
const isRight = (vin: string): boolean => /^[A-HJ-NPR-Z0-9]{17}$/.test(vin)
/** The end of a VIN, which the form asks for where there is no plate. */
const isTail = (vin: string): boolean => /^[A-HJ-NPR-Z0-9]{6,8}$/.test(vin)
const taken: Readonly<Record<string, string>> = { I: '1', O: '0', Q: '0' }
const bare = (written: string): string =>
  foldWord(written)
    .replace(/[-–—.·]/g, '')
    .toUpperCase()

/** The last six digits do in the accident form, and wherever the header asks for no more. */
export default columnRule({
  code: 'FL18',
  id: 'malformed-vin',
  severity: 'error',
  title: text('车架号格式不正确', 'Malformed VIN'),
  why: text(
    '车架号是一辆车的身份：错一位，保有、回厂和招揽的记录就接不到同一辆车上',
    'The VIN is the car’s identity: one wrong digit, and owners, service visits and win-back no longer meet in one car',
  ),
  messages: {
    length: text(
      '车架号“{value}”是{n}位，应为17位，请对照行驶证核对',
      'The VIN “{value}” has {n} characters instead of 17: please check the licence',
    ),
    letters: text(
      '车架号“{value}”里有{letters}：车架号不用字母I、O、Q，是否为“{near}”？',
      'The VIN “{value}” holds {letters}: a VIN has no I, O or Q. Is it “{near}”?',
    ),
    signs: text(
      '车架号“{value}”里有字母和数字以外的内容，请对照行驶证核对',
      'The VIN “{value}” holds more than letters and digits: please check the licence',
    ),
  },
  source: ['S004', 'inferred'],
  examples: {
    bad: [
      {
        tables: {
          'owner-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              vin: 'LGG7B2D12AZ0000',
              plate: '桂B12345',
              deliveryDate: '2026-03-05',
            },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'owner-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              vin: 'LGG7B2D12AZ000001',
              plate: '桂B12345',
              deliveryDate: '2026-03-05',
            },
          ],
        },
      },
    ],
  },
  applies: ({ field }) => field === 'vin',
  byRow: true,
  *check({ table, values }) {
    const header = table.columns.vin?.header ?? ''
    const allowsTail = table.template.id === 'accident-lead' || /后\s*[6六8八]\s*位/.test(header)
    const isWrong = (written: string): boolean => {
      const vin = bare(written)
      return !isBlankWord(written) && !isRight(vin) && !(allowsTail && isTail(vin))
    }
    for (const row of values.rowsWhere((written) => isWrong(String(written)))) {
      const value = String(values.at(row))
      const vin = bare(value)
      const near = vin.replace(/[IOQ]/g, (letter) => taken[letter] ?? letter)
      if (!/^[A-Z0-9]+$/.test(vin)) yield { row, message: 'signs', data: { value } }
      else if (vin.length !== LENGTH && !(allowsTail && isTail(near)))
        yield { row, message: 'length', data: { value, n: vin.length } }
      else {
        const letters = [...new Set(vin.match(/[IOQ]/g))]
        const fix = { title: text(`改为${near}`, `Make it ${near}`), safe: false, value: near }
        yield { row, message: 'letters', data: { value, letters, near }, fix }
      }
    }
  },
})
