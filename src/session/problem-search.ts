import { a1 } from '../engine/address'
import { fields } from '../model/field'
import { foldWord } from '../model/fold'
import type { Report } from '../model/report'
import { format } from '../model/text'
import { fetchPinyin, soundsLike } from './pinyin'
import type { Entry } from './problem-entries'
import { sheetTitle } from './sheet-title'
import { breathe } from './slices'

interface Words {
  /** All that is looked through for characters, folded. */
  readonly all: string
  /** What is looked through for pinyin as well, folded: of people by every reading, of all else as it is read. */
  readonly people: readonly string[]
  readonly titles: readonly string[]
}

const indexes = new WeakMap<Report, Promise<ReadonlyMap<Entry, Words>>>()
/** Milliseconds without answering anybody else. */
const SLICE = 10

/** Tells what a search finds: every word of it must be found. Null where nothing is searched for. */
export async function searching(
  report: Report,
  entries: readonly Entry[],
  search = '',
): Promise<((entry: Entry) => boolean) | null> {
  const words = search
    .split(/[\s\u3000]+/)
    .map(foldWord)
    .filter((word) => word !== '')
  if (words.length === 0) return null
  const index = await indexOf(report, entries)
  const tests = await Promise.all(words.map(testOf))
  return (entry) => {
    const said = index.get(entry)
    return said !== undefined && tests.every((test) => test(said))
  }
}

async function testOf(word: string): Promise<(words: Words) => boolean> {
  if (!/^[a-z\p{Script=Han}]*[a-z][a-z\p{Script=Han}]*$/u.test(word)) return ({ all }) => all.includes(word)
  const pinyin = await fetchPinyin()
  const person = once((name) => soundsLike(word, name, pinyin.ofName(name)))
  const title = once((words) => soundsLike(word, words, pinyin.ofWords(words)))
  return ({ all, people, titles }) => all.includes(word) || people.some(person) || titles.some(title)
}

/** Asks the same only once. */
function once<T>(ask: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    const answer = known.get(words)
    if (answer !== undefined) return answer
    const made = ask(words)
    known.set(words, made)
    return made
  }
}

function indexOf(report: Report, entries: readonly Entry[]): Promise<ReadonlyMap<Entry, Words>> {
  let index = indexes.get(report)
  if (!index) indexes.set(report, (index = made(report, entries)))
  return index
}

async function made(report: Report, entries: readonly Entry[]): Promise<ReadonlyMap<Entry, Words>> {
  const tables = new Map(report.tables.map((table) => [table.id, table]))
  const rules = new Map(report.catalog.rules.map((rule) => [rule.id, rule]))
  const sheets = new Map(report.workbook.sheets.map((sheet) => [sheet.id, sheetTitle(sheet)]))
  const fold = once(foldWord)
  const wordsOf = ({ finding, consultant }: Entry): Words => {
    const { table: id, row, field, at, code, message, data } = finding
    const table = tables.get(id)
    const columns = row < 0 ? undefined : table?.columns
    const title = rules.get(finding.rule)?.title
    const fill = (words: readonly string[]): readonly string[] => words.filter((one) => one !== '').map(fold)
    const people = fill([columns?.customerName?.values.at(row) ?? '', consultant ?? ''])
    const titles = fill([sheets.get(at.sheet) ?? '', table ? fields[field].title.zh : '', title?.zh ?? ''])
    const others = [
      code,
      a1(at.row, at.column),
      columns?.phone?.values.at(row) ?? '',
      fields[field].title.en,
      title?.en ?? '',
    ]
    const said = [format(message, data, 'zh'), format(message, data, 'en')].map(foldWord)
    return { all: [...people, ...titles, ...others.map(fold), ...said].join('|'), people, titles }
  }
  const index = new Map<Entry, Words>()
  let until = performance.now() + SLICE
  for (const entry of entries) {
    index.set(entry, wordsOf(entry))
    if (performance.now() < until) continue
    await breathe()
    until = performance.now() + SLICE
  }
  return index
}
