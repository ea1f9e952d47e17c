import type * as z from 'zod/mini'
import { severities } from '../model/severity'
import { text, type Text } from '../model/text'
import { at } from './json-file'
import { nearest } from './nearest'

/** What is wrong at one place of a file of settings; `known` stands for what may be written. */
export function configIssueText(issue: z.core.$ZodIssue, known: unknown): readonly Text[] {
  return sayings(issue, known).map((said) => at(issue.path, said))
}

function sayings(issue: z.core.$ZodIssue, known: unknown): readonly Text[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => notKnown(key, namesAt(issue.path, known)))
    case 'invalid_type':
      return [kinds[issue.expected] ?? text('这里写的不能用。', 'this can’t be used here.')]
    case 'too_small':
      return [
        issue.origin === 'string'
          ? text('不能是空的。', 'it may not be empty.')
          : text(`不能小于${issue.minimum}。`, `it may not be less than ${issue.minimum}.`),
      ]
    case 'too_big':
      return [text(`不能大于${issue.maximum}。`, `it may not be more than ${issue.maximum}.`)]
    case 'invalid_value':
      return [oneOf(issue.values.map(String), issue.input)]
    case 'invalid_format':
      return [text('日期要写成 2026-03-05 这样。', 'write a day like 2026-03-05.')]
    case 'invalid_union':
      return [
        issue.path[0] === 'rules'
          ? rule(issue.input)
          : text(
              '可以写“official”，或星期几的列表，如 [1, 7]。',
              'write “official”, or a list of weekdays such as [1, 7].',
            ),
      ]
    default:
      return [text('写法不对。', 'it is not written right.')]
  }
}

const kinds: Readonly<Record<string, Text>> = {
  string: text('这里要写文字。', 'write a text here.'),
  int: text('这里要写整数。', 'write a whole number here.'),
  number: text('这里要写数字，不加引号。', 'write a number here, without quotes.'),
  boolean: text('这里要写 true 或 false，不加引号。', 'write true or false here, without quotes.'),
  array: text('这里要写一个列表（[ ]）。', 'write a list ([ ]) here.'),
  object: text('这里要写一组名称和值（{ }）。', 'write names and values ({ }) here.'),
  record: text('这里要写一组名称和值（{ }）。', 'write names and values ({ }) here.'),
}

const allowed = ['off', 'on', ...severities]
const rule = (input: unknown): Text => {
  const { zh, en } = oneOf(allowed, input)
  return text(`${zh}也可以写成 {"severity": "warning"}。`, `${en} Or write {"severity": "warning"}.`)
}

function oneOf(values: readonly string[], input: unknown): Text {
  const near = typeof input === 'string' ? nearest(input, values) : undefined
  const said = text(`可以写：${values.join('、')}`, `write one of ${values.join(', ')}`)
  return near ? meant(near, said) : text(`${said.zh}。`, `${said.en}.`)
}

const meant = (near: string, said: Text): Text =>
  text(`是不是“${near}”？${said.zh}。`, `did you mean “${near}”? ${said.en}.`)

/** A name that is not known here, with the one that may have been meant, or all that may be written where they are few. */
export function notKnown(name: string, names: readonly string[]): Text {
  const near = nearest(name, names)
  const few = names.length <= FEW
  const said = few
    ? text(`可以写：${names.join('、')}`, `Write one of ${names.join(', ')}`)
    : text('全部名称见 docs/规则设置.md', 'All names: docs/规则设置.md')
  const hint = near ? meant(near, said) : text(`${said.zh}。`, `${said.en}.`)
  return text(`不认识“${name}”，${hint.zh}`, `“${name}” is not known here; ${hint.en}`)
}
const FEW = 12

const namesAt = (path: readonly PropertyKey[], known: unknown): readonly string[] =>
  Object.keys(
    path.reduce(
      (there: unknown, step) => (there as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step],
      known,
    ) ?? {},
  )
