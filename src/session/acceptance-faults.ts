import { foldWidth, tidy } from '../model/fold'
import type { Report } from '../model/report'
import { text, type Text } from '../model/text'
import { namesPerson } from './names-person'

const LONGEST_REASON = 200
const LONGEST_NAME = 40

/** A reason or a name as it is kept: on one line. */
export const oneLine = (words: string): string => tidy(words.replace(/[\r\n\t]+/g, ' '))

/** What is wrong with a reason or with the name of who accepts; null where nothing is. */
export function acceptanceFault(reason: string, by: string, report: Pick<Report, 'tables'>): Text | null {
  if (reason === '') return text('请写明为什么认可。', 'Say why it may stand.')
  if (by === '') return text('请写明谁认可的。', 'Say who accepts it.')
  if (reason.length > LONGEST_REASON) {
    return text(
      `理由太长了，请写在${LONGEST_REASON}个字以内。`,
      `The reason is too long: ${LONGEST_REASON} characters at most.`,
    )
  }
  if (by.length > LONGEST_NAME) {
    return text(`认可人写在${LONGEST_NAME}个字以内。`, `The name is too long: ${LONGEST_NAME} characters at most.`)
  }
  if (hasPhone(by)) return text('认可人请只写姓名，不要写电话。', 'Give the name alone, without a phone number.')
  if (hasPhone(reason) || namesPerson(report)(reason)) {
    return text(
      '理由里有客户的姓名或电话，这些不记进工作簿；请改成不带姓名和电话的写法。',
      "The reason holds a customer's name or phone, which the workbook's memory does not keep: please write it without them.",
    )
  }
  return null
}

/** Seven digits and more in a row, however they are parted: a phone, or as much of one as tells whose it is. */
const hasPhone = (words: string): boolean => /\d{7}/.test(foldWidth(words).replace(/(?<=\d)[\s\-–—_.·、]+(?=\d)/g, ''))
