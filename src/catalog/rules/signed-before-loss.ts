import { isoDay } from '../../model/month'
import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { numbersIn } from '../facts/numbers-in'
import { customerAt } from '../facts/prospects'

type Message = 'beforeLoss' | 'beforeRecord' | 'generalFirst'

/** A date at the sheet's foot is signed once for all: one finding names how many entries came after it. */
export default tableRule({
  code: 'DF25',
  id: 'signed-before-loss',
  severity: 'warning',
  title: text('签字早于战败或登记', 'Signed before the loss'),
  why: text(
    '先签字后填表，签字的人没有看过内容：日期有一个写错，或者这一行是签字后加的',
    'Signed first and filled in later, nobody read it: a date is wrong, or the row was added after the signature',
  ),
  messages: {
    beforeLoss: text(
      '{name}的经理签字日期{b}早于战败日期{a}，请核对',
      'The manager signed for {name} on {b}, before the loss on {a}: please check',
    ),
    beforeRecord: text(
      '{name}{a}才登记，经理签字日期却是{b}，请经理再看一次',
      '{name} was recorded on {a}, after the manager signed on {b}: please have it read again',
    ),
    generalFirst: text(
      '{name}的总经理签字日期{b}早于经理签字日期{a}，请核对',
      'The general manager signed for {name} on {b}, before the manager on {a}: please check',
    ),
    foot: text(
      '表末签字日期是{b}，之后还有{n}位客户战败或登记，请经理再看一次',
      'The sheet was signed on {b}, and {n} customers were lost or recorded after it: please have it read again',
    ),
  },
  source: ['inferred'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', managerSignedDate: '2026-03-02' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', managerSignedDate: '2026-03-05' },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['managerSignedDate'],
  optional: ['customerName', 'lossDate', 'recordedDate', 'generalManagerSignedDate'],
  *check({ table, height, values }, { today }) {
    const { managerSignedDate, lossDate, recordedDate, generalManagerSignedDate } = values
    const isFoot = table.columns.managerSignedDate === undefined
    const after: number[] = []
    const signedOn = numbersIn(managerSignedDate, height)
    const [lostOn, recordedOn] = [numbersIn(lossDate, height), numbersIn(recordedDate, height)]
    const approvedOn = numbersIn(generalManagerSignedDate, height)
    for (const row of rowsBefore(signedOn, lostOn, recordedOn, approvedOn)) {
      const signed = signedOn[row]!
      const lost = lossDate?.at(row) ?? null
      const recorded = recordedDate?.at(row) ?? null
      const general = generalManagerSignedDate?.at(row) ?? null
      const about = (a: number, b: number): Data => ({ name: customerAt(table, row), a: isoDay(a), b: isoDay(b) })
      const is: Message | null =
        lost !== null && lost <= today && signed < lost
          ? 'beforeLoss'
          : recorded !== null && recorded <= today && signed < recorded
            ? 'beforeRecord'
            : null
      if (is !== null && isFoot) after.push(row)
      else if (is !== null) {
        const day = (is === 'beforeLoss' ? lost : recorded) ?? signed
        yield { row, field: 'managerSignedDate', message: is, data: about(day, signed) }
      }
      const isOnce = isFoot && table.columns.generalManagerSignedDate === undefined
      if (general !== null && general < signed && (!isOnce || row === 0))
        yield { row, field: 'generalManagerSignedDate', message: 'generalFirst', data: about(signed, general) }
    }
    const [first] = after
    const signed = first === undefined ? null : managerSignedDate.at(first)
    if (first !== undefined && signed !== null) {
      const b = isoDay(signed)
      yield { row: first, field: 'managerSignedDate', message: 'foot', data: { n: after.length, b }, subject: b }
    }
  },
})

/** Signed before the loss or its record, or after the approval. */
function rowsBefore(
  signed: Float64Array,
  lost: Float64Array,
  recorded: Float64Array,
  approved: Float64Array,
): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < signed.length; row++) {
    const day = signed[row]!
    if (approved[row]! < day || day < lost[row]! || day < recorded[row]!) rows.push(row)
  }
  return rows
}
