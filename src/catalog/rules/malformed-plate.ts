import { foldWidth } from '../../model/fold'
import { columnRule } from '../../model/rule'
import type { TemplateId } from '../../model/template'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const ends = '挂学警港澳超试'
/** GA 36 and its supplement: a province, its office and five characters; on a green plate six, the first or last of which tells the drive; police, schools, trailers end in a word. */
const civil = new RegExp(
  `^[${provinces}][A-Z](?:[A-HJ-NP-Z0-9]{5}|[A-HJK][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{4}[${ends}])$`,
)
const others = [/^WJ[\p{Script=Han}\d][A-Z0-9]{4,5}$/u, /^使\d{6}$|^\d{6}使$/, /^[\p{Script=Han}][A-Z]\d{4}领$/u]
/** Not on the road yet, or only for now. */
const unplated = /临|未上|未挂|无牌|没有?牌|新车|待上|待办|暂无|未领|在办|办理中|移动证|没上/
/** After-sales forms take the end of the VIN where a car has no plate (S004). */
const vinForms: ReadonlySet<TemplateId> = new Set(['accident-lead', 'service-churn', 'service-defection'])
const isVinEnd = (written: string): boolean => /^[A-HJ-NPR-Z0-9]{6,8}$/.test(written)
const bare = (written: string): string => foldWidth(written).replace(/[\s·•.．・\-—_]/g, '')
const isRight = (plate: string): boolean =>
  civil.test(plate) || others.some((pattern) => pattern.test(plate)) || /^[A-HJ-NPR-Z0-9]{17}$/.test(plate)

export default columnRule({
  code: 'FL19',
  id: 'malformed-plate',
  severity: 'warning',
  title: text('车牌号格式不正确', 'Malformed plate'),
  why: text(
    '车牌号写错，车进了站也对不上台账，会被当成流失客户去招揽',
    'With a wrong plate the car is not found when it comes in, and its owner is called as one who left',
  ),
  messages: {
    wrong: text('车牌号“{value}”不像车牌，请对照行驶证核对', '“{value}” is no plate: please check the licence'),
    letters: text(
      '车牌号“{value}”里有{letters}，是否为“{near}”？',
      'The plate “{value}” holds {letters}: is it “{near}”?',
    ),
    small: text(
      '车牌号“{value}”有小写字母，应为“{near}”',
      'The plate “{value}” has small letters: it should be “{near}”',
    ),
  },
  severities: { small: 'info' },
  source: ['S004', 'inferred'],
  examples: {
    bad: [
      {
        tables: {
          'owner-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              ownedModel: '菱智M5',
              plate: '桂B1234',
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
              ownedModel: '菱智M5',
              plate: '桂BD12345',
              deliveryDate: '2026-03-05',
            },
          ],
        },
      },
    ],
  },
  applies: ({ field }) => field === 'plate',
  byRow: true,
  *check({ table, values }) {
    const takesVin = vinForms.has(table.template.id)
    const isClear = (written: string): boolean =>
      isBlankWord(written) || unplated.test(written) || isRight(bare(written)) || (takesVin && isVinEnd(bare(written)))
    for (const row of values.rowsWhere((written) => !isClear(String(written)))) {
      const value = String(values.at(row))
      const plate = bare(value)
      const big = plate.toUpperCase()
      const near = big.slice(0, 2) + big.slice(2).replace(/[IO]/g, (letter) => (letter === 'I' ? '1' : '0'))
      const fix = (to: string, safe: boolean) => ({ title: text(`改为${to}`, `Make it ${to}`), safe, value: to })
      if (isRight(big)) {
        const tidied = value.toUpperCase()
        yield { row, message: 'small', data: { value, near: tidied }, fix: fix(tidied, true) }
      } else if (civil.test(near)) {
        const letters = [...new Set(big.slice(2).match(/[IO]/g))]
        yield { row, message: 'letters', data: { value, letters, near }, fix: fix(near, false) }
      } else yield { row, message: 'wrong', data: { value } }
    }
  },
})
