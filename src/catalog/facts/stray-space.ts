import { foldWidth } from '../../model/fold'
import { holding } from './holding'

const hidden = /[\u00a0\u200b\ufeff\u3000\t\r\n]/
const around = /^\s|\s$/
/** 张 三: a gap between two characters only lines names up. */
const gap = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu
const wide = /[０-９Ａ-Ｚａ-ｚ]/g

export const hasStraySpace = (value: string): boolean =>
  around.test(value) || hidden.test(value) || value.search(gap) >= 0
export const hasWideLetters = (value: string): boolean => value.search(wide) >= 0
/** ✔️ is ✔ and a sign that nobody sees: it only says how the tick is drawn. */
const drawing = /[\ufe0e\ufe0f]/
export const hasHiddenSign = (value: string): boolean => drawing.test(value)
export const withoutHiddenSign = (value: string): string => value.replace(/[\ufe0e\ufe0f]/g, '')
/** Most words are clear of it at one look. */
export const mayBeUntidy = holding(
  ' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufe0e\ufe0f\ufeff\u200b０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
  [[0x2000, 0x200a]],
)

/** The words without stray spaces and full-width letters; other signs stay as they were written. */
export const withoutStray = (value: string): string =>
  value
    .replace(wide, foldWidth)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(gap, '')
