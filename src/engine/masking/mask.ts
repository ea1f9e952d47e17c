import { isList, type Data, type Datum, type Text } from '../../model/text'
import type { KnownPeople } from './known-people'
import { maskDigits, stars } from './mask-digits'

/** What every printed word goes through. */
export interface Mask {
  (value: string): string
  readonly text: (text: Text) => Text
  readonly data: (data: Data) => Data
}

/** Leaves everything as it is: `--unmask`. */
export const unmasked = maskWith((value) => value)

/** Hides the customers of a workbook: `张**` for a name wherever it stands, `138****1234` for a phone. Staff stay readable. */
export function maskOf(people: KnownPeople): Mask {
  return maskWith((value) => (people.isStaff(value) ? value : maskDigits(hideNames(value, people))))
}

function hideNames(value: string, people: KnownPeople): string {
  let masked = ''
  for (let at = 0; at < value.length;) {
    const token = people.longestAt(value, at)
    if (token) masked += token.customer ? hide(token.word) : token.word
    else masked += value[at]
    at += token?.word.length ?? 1
  }
  return masked
}

/** The first character, never more stars than two: the length tells who it is. */
function hide(name: string): string {
  if (/^[\d０-９]/.test(name)) return stars(name)
  const [first = '', ...rest] = name
  return first + '*'.repeat(Math.min(2, rest.length))
}

function maskWith(mask: (value: string) => string): Mask {
  const datum = (value: Datum | undefined): Datum => {
    if (typeof value === 'string') return mask(value)
    if (typeof value === 'number' && Number.isInteger(value)) {
      const masked = mask(String(value))
      return masked === String(value) ? value : masked
    }
    if (isList(value)) return value.map(mask)
    return typeof value === 'object' && value !== null ? text(value) : (value ?? null)
  }
  const text = ({ zh, en }: Text): Text => ({ zh: mask(zh), en: mask(en) })
  return Object.assign((value: string) => mask(value), {
    text,
    data: (data: Data) => Object.fromEntries(Object.entries(data).map(([name, value]) => [name, datum(value)])),
  })
}
