import { a1 } from '../engine/address'
import { fields } from '../model/field'
import { foldWord } from '../model/fold'
import type { Report } from '../model/report'
import { format } from '../model/text'
import { pinyinReadings, soundsLike } from './pinyin'
import type { Entry } from './problem-entries'
import { sheetTitle } from './sheet-title'

interface Words {
  /** All that is looked through for characters, folded. */
  readonly all: string
  /** What is looked through for pinyin as well, folded. */
  readonly names: readonly string[]
}

const indexes = new WeakMap<Report, Map<Entry, Words>>()

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
  const index = indexOf(report, entries)
  const tests = await Promise.all(words.map(testOf))
  return (entry) => {
    const said = index.get(entry)
    return said !== undefined && tests.every((test) => test(said))
  }
}

async function testOf(word: string): Promise<(words: Words) => boolean> {
  if (!/^[a-z\p{Script=Han}]*[a-z][a-z\p{Script=Han}]*$/u.test(word)) return ({ all }) => all.includes(word)
  const readings = await pinyinReadings()
  const heard = new Map<string, boolean>()
  const sounds = (name: string): boolean => {
    let found = heard.get(name)
    if (found === undefined) heard.set(name, (found = soundsLike(word, name, readings)))
    return found
  }
  return ({ all, names }) => all.includes(word) || names.some(sounds)
}

function indexOf(report: Report, entries: readonly Entry[]): ReadonlyMap<Entry, Words> {
  let index = indexes.get(report)
  if (!index) indexes.set(report, (index = made(report, entries)))
  return index
}

function made(report: Report, entries: readonly Entry[]): Map<Entry, Words> {
  const tables = new Map(report.tables.map((table) => [table.id, table]))
  const rules = new Map(report.catalog.rules.map((rule) => [rule.id, rule]))
  const sheets = new Map(report.workbook.sheets.map((sheet) => [sheet.id, sheetTitle(sheet)]))
  const folded = new Map<string, string>()
  const fold = (words: string): string => {
    let done = folded.get(words)
    if (done === undefined) folded.set(words, (done = foldWord(words)))
    return done
  }
  const wordsOf = ({ finding, consultant }: Entry): Words => {
    const { table: id, row, field, at, code, message, data } = finding
    const table = tables.get(id)
    const columns = row < 0 ? undefined : table?.columns
    const title = rules.get(finding.rule)?.title
    const names = [
      columns?.customerName?.values.at(row) ?? '',
      consultant ?? '',
      sheets.get(at.sheet) ?? '',
      table ? fields[field].title.zh : '',
      title?.zh ?? '',
    ]
      .filter((name) => name !== '')
      .map(fold)
    const others = [
      code,
      a1(at.row, at.column),
      columns?.phone?.values.at(row) ?? '',
      fields[field].title.en,
      title?.en ?? '',
    ]
    const said = [format(message, data, 'zh'), format(message, data, 'en')].map(foldWord)
    return { all: [...names, ...others.map(fold), ...said].join('|'), names }
  }
  return new Map(entries.map((entry) => [entry, wordsOf(entry)]))
}
