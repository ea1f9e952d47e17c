import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import { keyOf, type Keyed } from '../engine/keys'
import type { Finding } from '../model/finding'
import type { Workbook } from '../model/workbook'
import type { KnownPeople } from '../engine/masking/known-people'

/** A finding's key. */
export type Keying = (finding: Finding) => string

/** Keys by the workbook's own salt; before our first write by its customers, or a masked phone could be guessed from a key. */
export function keying(report: Keyed, { memory }: Workbook, people: KnownPeople): Keying {
  const salt = memory?.salt || bytesToHex(sha256(utf8ToBytes(people.customers().join('\n'))))
  return (finding) => keyOf(finding, report, salt)
}
