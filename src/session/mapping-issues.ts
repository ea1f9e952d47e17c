import type * as z from 'zod/mini'
import { text, type Text } from '../model/text'

export type Path = readonly PropertyKey[]
/** More than these are only counted. */
const SHOWN = 5

/** What is wrong at one place of a mapping file. */
export function issueText(issue: z.core.$ZodIssue): Text {
  const place = placeText(issue.path)
  const said = saying(issue)
  return text(`${place.zh}：${said.zh}`, `${place.en}: ${said.en}`)
}

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

/** `sheets 第3项 › template`. */
export function placeText(path: Path): Text {
  if (path.length === 0) return text('整个文件', 'the whole file')
  const part = (step: PropertyKey, item: (place: number) => string): string =>
    typeof step === 'number' ? item(step + 1) : String(step)
  return text(
    path.map((step) => part(step, (place) => `第${place}项`)).join(' › '),
    path.map((step) => part(step, (place) => `item ${place}`)).join(' › '),
  )
}

/** All that is wrong with a file, as one message. */
export function listed(wrong: readonly Text[], file: Text): Text {
  const rest = wrong.length - SHOWN
  const shown = wrong.slice(0, SHOWN)
  return text(
    `${file.zh}有${wrong.length}处不对：${shown.map(({ zh }) => zh).join(' ')}${rest > 0 ? ` 另有${rest}处。` : ''}`,
    `The ${file.en} is wrong in ${wrong.length === 1 ? 'one place' : `${wrong.length} places`}: ${shown.map(({ en }) => en).join(' ')}${rest > 0 ? ` ${rest} more.` : ''}`,
  )
}
