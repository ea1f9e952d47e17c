import type * as z from 'zod/mini'
import { text, type Text } from '../model/text'

type Path = readonly PropertyKey[]
/** Places that are told; more are only counted. */
const SHOWN = 5

/** Why a text is not the file that it is given for; says what is wrong and where. */
export class JsonRefusal extends Error {
  constructor(readonly text: Text) {
    super(text.en)
  }
}

/** A kind of file that is JSON. */
export interface JsonFile<T> {
  readonly name: Text
  readonly shape: z.ZodMiniType<T>
  /** What is wrong at one place. */
  readonly say: (issue: z.core.$ZodIssue) => readonly Text[]
}

/** What stands in the text of a file, a byte order mark allowed; throws JsonRefusal. */
export function readJson<T>(json: string, { name, shape, say }: JsonFile<T>): T {
  const read = shape.safeParse(parse(json, name), { reportInput: true })
  if (!read.success) throw refusalOf(read.error.issues.flatMap(say), name)
  return read.data
}

function parse(json: string, name: Text): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''))
  } catch (error) {
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const before = position === undefined ? null : json.slice(0, Number(position)).split('\n')
    const where = before
      ? text(`第${before.length}行第${before.at(-1)!.length + 1}个字附近`, ` near line ${before.length}`)
      : text('', '')
    throw new JsonRefusal(
      text(
        `不是能读的${name.zh}：${where.zh}不合 JSON 的写法。`,
        `This is no ${name.en}: it is not valid JSON${where.en}.`,
      ),
    )
  }
}

/** All that is wrong with a file, as one refusal. */
export function refusalOf(wrong: readonly Text[], { zh, en }: Text): JsonRefusal {
  const rest = wrong.length - SHOWN
  const shown = wrong.slice(0, SHOWN)
  return new JsonRefusal(
    text(
      `${zh}有${wrong.length}处不对：${shown.map((one) => one.zh).join(' ')}${rest > 0 ? ` 另有${rest}处。` : ''}`,
      `The ${en} is wrong in ${wrong.length === 1 ? 'one place' : `${wrong.length} places`}: ${shown.map((one) => one.en).join(' ')}${rest > 0 ? ` ${rest} more.` : ''}`,
    ),
  )
}

/** What is wrong at a place, such as `sheets 第3项 › template`. */
export function at(path: Path, { zh, en }: Text): Text {
  const place = placeOf(path)
  return text(`${place.zh}：${zh}`, `${place.en}: ${en}`)
}

function placeOf(path: Path): Text {
  if (path.length === 0) return text('整个文件', 'the whole file')
  const part = (step: PropertyKey, item: (place: number) => string): string =>
    typeof step === 'number' ? item(step + 1) : String(step)
  return text(
    path.map((step) => part(step, (place) => `第${place}项`)).join(' › '),
    path.map((step) => part(step, (place) => `item ${place}`)).join(' › '),
  )
}
