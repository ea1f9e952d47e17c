import { splitId } from '../engine/join'
import { factsOf, keyOf } from '../engine/keys'
import { acceptedFindings, sharesOf } from '../engine/open-findings'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { Accepted, AcceptedShare, Memory } from '../model/workbook'

/** Who says that findings may stand, why, and on which day (ISO). */
export type Said = Pick<Accepted, 'by' | 'reason' | 'date'>
type Salt = () => string

const blank: Memory = { salt: '', accepted: [] }

/** The workbook's memory with these findings accepted; what was accepted last month and holds here is taken along. */
export const withAccepted = (findings: readonly Finding[], said: Said, report: Report, salt: Salt): Memory =>
  write([...taken(report), ...findings.map((finding) => ({ finding, said }))], report, salt)

/** The memory with these findings open again. */
export const withWithdrawn = (findings: readonly Finding[], report: Report, salt: Salt): Memory => {
  const gone = new Set(findings)
  const kept = taken(report).filter(({ finding }) => !gone.has(finding))
  const withdrawn = findings.map((finding) => {
    const acceptance = report.acceptances.get(finding)
    const { by = '', reason = '', date = '' } = acceptance ?? {}
    return { finding, said: acceptance?.previous ? { by, reason, date, withdrawn: true as const } : null }
  })
  return write([...kept, ...withdrawn], report, salt)
}

/** The memory with what last month's workbook says of findings that are the same here; the same memory where it says nothing new. */
export function withTaken(report: Report, salt: Salt): Memory | undefined {
  const words = taken(report)
  return words.length === 0 ? report.workbook.memory : write(words, report, salt)
}

interface Word {
  readonly finding: Finding
  /** Null: nothing is said of it any more. */
  readonly said: Omit<Accepted, 'key' | 'facts'> | null
}

function taken(report: Report): readonly Word[] {
  return acceptedFindings(report).flatMap((finding): readonly Word[] => {
    const acceptance = report.acceptances.get(finding)
    if (!acceptance?.previous) return []
    const { by, reason, date } = acceptance
    return [{ finding, said: { by, reason, date } }]
  })
}

function write(words: readonly Word[], report: Report, salt: Salt): Memory {
  const memory = report.workbook.memory ?? blank
  const joined = report.workbook.sheets.some(({ file }) => file !== undefined)
  const numberOf = ({ at }: Finding): number => (joined ? splitId(at.sheet).workbook : 0)
  const shares = [...(joined && !memory.each ? [] : sharesOf(memory))]
  for (const number of new Set(words.map(({ finding }) => numberOf(finding)))) {
    while (shares.length <= number) shares.push(blank)
    const own = words.filter(({ finding }) => numberOf(finding) === number)
    shares[number] = shareWith(own, shares[number] ?? blank, report, (finding) => numberOf(finding) === number, salt)
  }
  const [first = blank] = shares
  return joined ? { ...memory, each: shares } : { ...memory, salt: first.salt, accepted: first.accepted }
}

function shareWith(
  words: readonly Word[],
  { salt: known, accepted }: AcceptedShare,
  report: Report,
  isOwn: (finding: Finding) => boolean,
  make: Salt,
): AcceptedShare {
  const salt = known || make()
  const made = words.map(({ finding, said }) => ({
    said,
    key: keyOf(finding, report, salt),
    facts: factsOf(finding, report, salt),
  }))
  const keys = new Set(made.map(({ key }) => key))
  const codes = new Set(words.map(({ finding }) => finding.code))
  const anew = new Set(made.map(({ key, facts }) => `${key} ${facts}`))
  const others = accepted.filter(({ key, facts }) => !anew.has(`${key} ${facts}`))
  const alike = others.filter(({ key }) => keys.has(key))
  // What was said of facts that are no more goes; of another row by the same key it stays.
  const standing = new Set(
    (alike.length > 0 ? report.findings : [])
      .filter((finding) => codes.has(finding.code) && isOwn(finding))
      .flatMap((finding) => {
        const key = keyOf(finding, report, salt)
        return keys.has(key) ? [`${key} ${factsOf(finding, report, salt)}`] : []
      }),
  )
  const kept = others.filter(({ key, facts }) => !keys.has(key) || standing.has(`${key} ${facts}`))
  return {
    salt,
    accepted: [...kept, ...made.flatMap(({ said, key, facts }) => (said ? [{ key, facts, ...said }] : []))],
  }
}
