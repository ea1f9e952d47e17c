import { chooseProfile } from '../engine/choose-profile'
import { columnLetters } from '../engine/address'
import { effectiveMapping } from '../engine/mapping'
import type { Question } from '../model/context'
import { fields, type FieldKey } from '../model/field'
import { foldWord } from '../model/fold'
import type { Mapping, SheetMapping } from '../model/mapping'
import type { Report, SheetReading } from '../model/report'
import { text } from '../model/text'
import type { Memory } from '../model/workbook'
import type { Bench } from './bench'
import { byMemory } from './by-memory'
import type { Desk } from './desk'
import { fetched } from './fetched'
import { hiddenEntries } from './hidden-entries'
import { did } from './history'
import { mappingOf } from './mapping-of'
import { namesPerson } from './names-person'
import { recognitionOf, type SheetRecognition } from './recognition'
import { checkCancelled, done, refusalNotice, stillOpening } from './sentences'
import type { Session } from './session'
import type { Notice } from './state'

type Actions = Pick<
  Session,
  | 'setTemplate'
  | 'setHeaderRow'
  | 'setField'
  | 'setProfile'
  | 'importMapping'
  | 'exportMapping'
  | 'recognition'
  | 'choices'
  | 'selection'
>

/** How sheets are read, and what the user says of it: each choice is kept in the workbook's memory and is one step to undo. */
export function recognising(bench: Bench): Actions {
  /** The report as it stands, and how one of its sheets was read. */
  const readingOf = (desk: Desk, sheet: string): readonly [Report, SheetReading] | null => {
    const { report } = desk
    const reading = report?.sheets.find((one) => one.sheet === sheet)
    return report && reading ? [report, reading] : null
  }
  const recognised = (desk: Desk, sheet: string): SheetRecognition | null => {
    const [report, reading] = readingOf(desk, sheet) ?? []
    return report && reading ? recognitionOf(report, reading, mappingIn(desk)) : null
  }

  const choose = async (change: (memory: Memory) => Memory, said: Notice): Promise<void> => {
    if (bench.state().phase === 'opening') return bench.tell({ notice: stillOpening })
    return bench.act('working', async () => {
      const desk = bench.desk()
      const before = desk.workbook.memory ?? { salt: bench.ports.salt(), accepted: [] }
      const after = change(before)
      if (JSON.stringify(after) === JSON.stringify(before)) return
      const refusals = await desk.remember(after)
      desk.history = did(desk.history, byMemory(desk, before, after))
      const finished = await bench.check(false)
      const refused = desk.readOnly ? onlyHere : refusalNotice(refusals)
      bench.shown(finished ? (refused ?? said) : checkCancelled)
    })
  }
  const saySheet = (sheet: string, change: (entry: SheetMapping) => SheetMapping): Promise<void> => {
    const of = bench.desk().workbook.sheets.find(({ id }) => id === sheet)
    if (!of) return Promise.resolve()
    return choose((memory) => ({ ...memory, mapping: withSheet(memory.mapping, of, change) }), reread)
  }

  return {
    setTemplate: async (sheet, template) =>
      saySheet(sheet, ({ template: _, ...rest }) => (template === null ? rest : { ...rest, template })),
    setHeaderRow: async (sheet, row) =>
      saySheet(sheet, ({ headerRow: _, ...rest }) => (row === null ? rest : { ...rest, headerRow: row })),
    setField: async (sheet, column, field) => {
      const line = recognised(bench.desk(), sheet)?.columns.find((one) => one.column === column)
      const key = line?.key ?? `#${columnLetters(column)}`
      return saySheet(sheet, ({ columns, ...rest }) => {
        const { [key]: _, ...others } = columns ?? {}
        const said = field === null ? others : { ...others, [key]: field }
        return { ...rest, ...(Object.keys(said).length === 0 ? {} : { columns: said }) }
      })
    },
    setProfile: async (profile) =>
      choose(({ profile: _, ...rest }) => (profile === null ? rest : { ...rest, profile }), reread),
    async importMapping(json) {
      const { readMappingFile } = await mappingFile()
      // A file that is wrong is told as what just happened, like any refusal.
      const read = await bench.act('working', async () => readMappingFile(json, bench.ports.catalog))
      const { profile, ...mapping } = read
      await choose((memory) => ({ ...memory, ...(profile === undefined ? {} : { profile }), mapping }), imported)
    },
    async exportMapping() {
      const { writeMappingFile } = await mappingFile()
      const desk = bench.desk()
      const { report } = desk
      if (!report) return null
      const ours = new Set(desk.workbook.sheets.flatMap(({ id, ours: our }) => (our ? [id] : [])))
      const sheets = report.sheets
        .filter(({ sheet }) => !ours.has(sheet))
        .map((reading) => recognitionOf(report, reading, mappingIn(desk)))
      const { mapping, withheld } = mappingOf(report, sheets, namesPerson(report))
      return { json: writeMappingFile(mapping), withheld }
    },
    recognition: async (sheet) => {
      const desk = bench.desk()
      const one = recognised(desk, sheet)
      const [report, reading] = readingOf(desk, sheet) ?? []
      const hidden = report && reading ? await hiddenEntries(desk.host, report, reading) : []
      const form = bench.ports.catalog.templates.find(({ id }) => id === one?.template?.id)
      const keys = Object.keys(form?.columns ?? {}) as FieldKey[]
      return (
        one && { ...one, notes: [...one.notes, ...hidden], fields: keys.map((id) => ({ id, title: fields[id].title })) }
      )
    },
    choices: async () => {
      const { templates, profiles } = bench.ports.catalog
      return {
        templates: templates.flatMap(({ id, title, derived }) => (derived ? [] : [{ id, title }])),
        profiles: profiles.map(({ id, oem }) => ({ id, title: oem })),
      }
    },
    selection: async () => (await bench.desk().host.selection?.()) ?? null,
  }
}

const mappingFile = () => fetched(() => import('./mapping-file'))

/** What the session goes by: profile and mapping that the workbook remembers. */
export function chosenBy({ ports }: Pick<Bench, 'ports'>, { workbook, previous }: Desk): Question {
  const { memory } = workbook
  const { profile, whyProfile } = chooseProfile(ports.catalog.profiles, memory ? { memory } : {})
  return {
    ...ports.question,
    ...(whyProfile ? { profile, whyProfile } : {}),
    ...(previous ? { previous: previous.workbook } : {}),
  }
}

const mappingIn = ({ workbook: { memory } }: Desk): Mapping | undefined => effectiveMapping(undefined, memory?.mapping)

/** The entry of this very sheet, changed, before all others; none where nothing is said any more. */
function withSheet(
  mapping: Mapping | undefined,
  { name, file }: { readonly name: string; readonly file?: string },
  change: (entry: SheetMapping) => SheetMapping,
): Mapping {
  const isIt = (one: SheetMapping): boolean => foldWord(one.sheet) === foldWord(name) && (one.file ?? file) === file
  const sheets = mapping?.sheets ?? []
  const entry = change(sheets.find(isIt) ?? { sheet: name, ...(file === undefined ? {} : { file }) })
  const others = sheets.filter((one) => !isIt(one))
  const { sheet: _, file: __, ...said } = entry
  return { ...mapping, sheets: Object.keys(said).length === 0 ? others : [entry, ...others] }
}

const reread = done('已按您的选择重新识别，选择记在工作簿里。', 'Read again as you said; the workbook remembers it.')
const imported = done('已导入，按映射文件重新识别。', 'Imported: the sheets are read by the mapping now.')
const onlyHere: Notice = {
  kind: 'done',
  text: text(
    '已按您的选择重新识别。工作簿是只读的，关闭后不会记住。',
    'Read again as you said. The workbook is read-only, so this is not remembered.',
  ),
}
