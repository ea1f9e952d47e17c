import type * as z from 'zod/mini'
import { text, type Text } from '../model/text'
import { at } from './json-file'

/** What is wrong at one place of a mapping file. */
export const issueText = (issue: z.core.$ZodIssue): Text => at(issue.path, saying(issue))

function saying(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'unrecognized_keys':
      return text(`不认识“${issue.keys.join('”“')}”。`, `“${issue.keys.join('”, “')}” is not known here.`)
    case 'invalid_type':
      if (issue.input === undefined) return text('这一项不能缺。', 'this is missing.')
      return text(`这里要写${kinds[issue.expected]?.zh ?? issue.expected}。`, `write ${kindIn(issue.expected)} here.`)
    case 'too_small':
    case 'too_big':
      return issue.origin === 'string'
        ? text('不能是空的。', 'it may not be empty.')
        : text('行号从1起，不能超过工作表的行数。', 'rows are counted from 1 up to what a sheet holds.')
    case 'invalid_value':
      return text(`只能写“${issue.values.join('”或“')}”。`, `write “${issue.values.join('” or “')}” here.`)
    default:
      return text('写法不对。', 'it is not written right.')
  }
}

const kinds: Readonly<Record<string, Text>> = {
  string: text('文字', 'a text'),
  int: text('整数', 'a whole number'),
  number: text('整数', 'a whole number'),
  array: text('一个列表（[ ]）', 'a list ([ ])'),
  object: text('一组名称和值（{ }）', 'names and values ({ })'),
  record: text('一组名称和值（{ }）', 'names and values ({ })'),
}
const kindIn = (expected: string): string => kinds[expected]?.en ?? expected
