import { foldWidth } from '../../model/fold'
import type { Cell } from '../../model/workbook'

/** What a box of the follow-up log says: S002's star is a visit planned, anything else one made. */
export interface ContactMark {
  readonly planned: boolean
  readonly made: boolean
  /** The letter written in the box. */
  readonly level: string | null
}

const stars = /[*※✱✲✳∗☆★﹡]/g
const ticks = /[√✓✔☑●○◎◆■▲△]/g
const notMade = new Set(['', '×', '✗', '✕', 'x', '未', '否', '无', '休', '0', '-', '--', '—', '/'])

/** Reads a box; null where nothing is in it, or a line that only strikes it out. */
export function readMark(cell: Cell): ContactMark | null {
  if (cell === null || cell === false) return null
  if (typeof cell !== 'string') return { planned: false, made: cell !== 0, level: null }
  const folded = foldWidth(cell).replace(/\s/g, '')
  if (folded === '' || /^[-—–/\\]+$/.test(folded)) return null
  const bare = folded.replace(stars, '')
  const word = bare.replace(ticks, '')
  const level = /^([A-Za-z]\d?)级?$/.exec(word)?.[1]?.toUpperCase() ?? null
  const isLevel = level !== null && level !== 'X'
  return {
    planned: bare !== folded,
    made: word !== bare || !notMade.has(word.toLowerCase()),
    level: isLevel ? level : null,
  }
}
