import { foldWidth } from '../../model/fold'

const hidden = /[\u00a0\u200b\ufeff\u3000\t\r\n]/
const around = /^\s|\s$/
/** 张 三: a gap between two characters only lines names up. */
const gap = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu
const wide = /[０-９Ａ-Ｚａ-ｚ]/g

/** Most words hold no space at all. */
export const hasStraySpace = (value: string): boolean =>
  /[\s\u200b]/.test(value) && (around.test(value) || hidden.test(value) || value.search(gap) >= 0)
export const hasWideLetters = (value: string): boolean => value.search(wide) >= 0

/** The words without stray spaces and full-width letters; other signs stay as they were written. */
export const withoutStray = (value: string): string =>
  value
    .replace(wide, foldWidth)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(gap, '')
