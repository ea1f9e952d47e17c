import type { Accepted, Memory } from '../model/workbook'
import { memoryNamespace } from './ours'

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string =>
  text.replace(/[&<>"]|[\t\n\r]/g, (one) => special[one] ?? `&#${one.charCodeAt(0)};`)
const attributesOf = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(value ?? '')}"`)
    .join('')

/** The workbook's memory as the custom XML part that every host writes alike. */
export function writeMemory({ salt, profile, month, accepted }: Memory): string {
  const entries = accepted.map(
    ({ key, facts, by, reason, date }) => `<accepted${attributesOf({ key, facts, by, reason, date })}/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<memory xmlns="${memoryNamespace}"${attributesOf({ salt, profile, month })}>${entries.join('')}</memory>`
}

export type Attributes = Readonly<Record<string, string>>
/** The memory from the attributes of the root and of its `accepted` children, however the host came by them. */
export function readMemory(root: Attributes, accepted: readonly Attributes[]): Memory {
  const { salt = '', profile, month } = root
  return {
    salt,
    ...(profile === undefined ? {} : { profile }),
    ...(month === undefined ? {} : { month }),
    accepted: accepted.map(({ key = '', facts = '', by = '', reason = '', date = '' }): Accepted => ({
      key,
      facts,
      by,
      reason,
      date,
    })),
  }
}
