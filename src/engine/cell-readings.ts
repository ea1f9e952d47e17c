import type { CellReading, Readings, Values } from '../model/table'
import { text, type Text } from '../model/text'
import type { Column } from '../model/workbook'
import { isCellError } from '../model/workbook'
import { readCell, type Parsing } from './parse'
import { parseSlot } from './parse-time'
import type { Entries, Typing } from './type-column'

const slot = text('写的是时段，不是一个时刻', 'A span of time, not a time')
const unread: Readonly<Record<Parsing['type'], Text>> = {
  text: text('没有内容', 'Nothing stands there'),
  signature: text('没有内容', 'Nothing stands there'),
  phone: text('不是电话号码', 'Not a phone number'),
  term: text('不在口径的词表里', 'Not a word of the profile'),
  number: text('看不出是多少', 'Not a number'),
  money: text('看不出是多少钱', 'Not an amount'),
  share: text('看不出是百分之几', 'Not a share'),
  date: text('看不出是哪一天', 'Not a day'),
  time: text('看不出是几点', 'Not a time'),
  flag: text('看不出是“是”还是“否”', 'Neither yes nor no'),
}
const above = text('本行空白，按上一行补读', 'Blank here: read from the row above')
const failed = text('单元格是错误值', 'The cell holds an error')

/** What stands in each entry's cell, what it was read as and whether that is certain: told cell by cell, where somebody asks. */
export function readingsOf(column: Column, { offsets }: Entries, told: () => Typing, values: () => Values): Readings {
  return {
    length: offsets.length,
    at(row): CellReading {
      const typing = told()
      const own = offsets[row] ?? -1
      const cell = column.at(typing.merged?.get(own) ?? own)
      const value = values().at(row)
      if (cell === null) return { cell, value, certain: true, ...(value !== null && typing.fillDown && { why: above }) }
      if (isCellError(cell) && typing.type !== 'signature') return { cell, value, certain: false, why: failed }
      const read = readCell(cell, typing)
      if (read) return { cell, value, certain: read.why === undefined, ...(read.why && { why: read.why }) }
      const isSlot = typing.type === 'time' && typeof cell === 'string' && parseSlot(cell) !== null
      const isBlank = typeof cell === 'string' && cell.trim() === ''
      return isBlank
        ? { cell, value, certain: true }
        : { cell, value, certain: false, why: isSlot ? slot : unread[typing.type] }
    },
  }
}
