import type { Settings } from '../../model/settings'
import { text, type Text } from '../../model/text'
import { configShape } from '../config-shape'
import type { SettingLine } from './setting-sheet'
import { valueAt, withValue } from './setting-paths'

type Issue = NonNullable<ReturnType<ReturnType<typeof configShape>['safeParse']>['error']>['issues'][number]
/** What is to be kept, or why it cannot be. */
export type Judged = { readonly value: unknown } | { readonly fault: Text }

/** A value for a threshold, judged as the file of settings is. */
export function judged(line: SettingLine, value: unknown, known: Settings): Judged {
  const read = configShape(known).safeParse({ settings: withValue({}, line.id, value) }, { reportInput: true })
  if (read.success) return { value: valueAt(read.data.settings, line.id) }
  const [issue] = read.error.issues
  return { fault: issue ? faultOf(issue, line) : notRight }
}

function faultOf(issue: Issue, line: SettingLine): Text {
  const place = issue.path.find((step) => typeof step === 'number')
  const said = saying(issue, line)
  return place === undefined ? said : text(`第${place + 1}项：${said.zh}`, `Item ${place + 1}: ${said.en}`)
}

function saying(issue: Issue, line: SettingLine): Text {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? text('请填数字。', 'Enter a number.') : notRight
    case 'too_small':
      if (issue.origin === 'array') return text('至少要有一项。', 'At least one is needed.')
      if (issue.origin === 'string') return text('不能是空的。', 'It may not be empty.')
      return bound(line, Number(issue.minimum), text('不能小于', 'It may not be less than '))
    case 'too_big':
      return bound(line, Number(issue.maximum), text('不能大于', 'It may not be more than '))
    case 'invalid_format':
      return text('日期要写成 2026-03-05 这样。', 'Write a day like 2026-03-05.')
    default:
      return notRight
  }
}

/** A share is said in percent, as people fill it in. */
function bound({ kind, unit }: SettingLine, limit: number, said: Text): Text {
  if (kind === 'share') return text(`${said.zh}${limit * 100}%。`, `${said.en}${limit * 100}%.`)
  return text(`${said.zh}${limit}${unit?.zh ?? ''}。`, `${said.en}${limit}.`)
}

const notRight = text('这里不能这样填。', 'This cannot be entered here.')
