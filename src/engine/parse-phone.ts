import { foldWidth } from '../model/fold'
import { text } from '../model/text'
import { certain, uncertain, type Read } from './read'

const several = text('一格里有几个号码，按第一个手机号读取', 'Several numbers in one cell: the first mobile is read')
const beside = text('号码旁还写着别的内容', 'Something else is written beside the number')

const mobiles = /(?<!\d)(?:\(?\+?(?:00)?86\)?[\s-]*)?(1[3-9]\d(?:[\s\-–—_.·]*\d){8})(?!\d)/g
const extension = /^[\s,(-]*(?:转|分机|ext\.?|x|#)[\s:.-]*(\d{1,8})\)?$/i

/** Digits as they are dialled, a 转 extension kept; null where a note stands instead of a phone. */
export function readPhone(cell: string | number): Read<string> | null {
  const written = String(cell)
  // The fast path: most phones are written as they should be.
  if (/^1\d{10}$/.test(written)) return { value: written }
  const word = unscientific(foldWidth(written).trim())
  if (word === null) return null
  const found = [...word.matchAll(mobiles)].map(([whole, mobile = '']) => ({
    whole,
    mobile: mobile.replace(/\D/g, ''),
  }))
  const [first] = found
  if (!first) return readOther(word)
  if (found.some(({ mobile }) => mobile !== first.mobile)) return uncertain(first.mobile, several)
  const rest = found.reduce((left, { whole }) => left.replace(whole, ' '), word).trim()
  const branch = extension.exec(rest)?.[1]
  if (branch !== undefined) return certain(`${first.mobile}转${branch}`)
  if (rest.replace(/\D/g, '').length >= 7) return uncertain(first.mobile, several)
  return /[\p{L}\d]/u.test(rest) ? uncertain(first.mobile, beside) : certain(first.mobile)
}

/** A landline, a platform's number, or digits that are wrong: as they stand. */
function readOther(word: string): Read<string> | null {
  const bare = word.replace(/[\s\-—–_.()+/']/g, '')
  const digits = bare.replace(/\D/g, '')
  if (digits.length < 5) return null
  return certain(/^0{0,2}861\d{10}$/.test(bare) ? bare.slice(-11) : bare)
}

/** 1.3800001234E+10 has kept every digit; of 1.38E+10 they are lost. */
function unscientific(word: string): string | null {
  const match = /^(\d)\.(\d+)e\+?(\d+)$/i.exec(word)
  if (!match) return word
  const [, whole = '', decimals = '', power = ''] = match
  return decimals.length === Number(power) ? whole + decimals : null
}
