import { joinedId, joinWorkbooks, splitId } from '../engine/join'
import type { Edit, Refusal } from '../model/edit'
import type { SheetView } from '../model/view'
import { text, type Text } from '../model/text'
import type { Area, Memory, Workbook } from '../model/workbook'
import type { SessionHost } from './desk'

export interface OpenedFile {
  readonly fileName: string
  readonly host: SessionHost
}
/** A host of several files, each of which is saved by itself. */
export interface SeveralHost extends SessionHost {
  readonly saveEach: () => Promise<readonly { readonly fileName: string; readonly bytes: Uint8Array }[]>
}
class CannotJoin extends Error {
  constructor(readonly text: Text) {
    super(text.en)
  }
}

/** Several files as one dealer-month: a sheet's id tells its file, and every edit goes to the file of its sheet. */
export function joinHosts(files: readonly OpenedFile[], salt: () => string): SeveralHost {
  const changed = new Set<number>()
  const memories: (Memory | undefined)[] = []
  const hostOf = (index: number): SessionHost => files[index]!.host

  async function readAll(): Promise<Workbook> {
    const workbooks: Workbook[] = []
    for (const [index, { host, fileName }] of files.entries()) {
      const workbook = await host.read()
      memories[index] = workbook.memory
      workbooks.push({ ...workbook, fileName })
    }
    const joined = joinWorkbooks(workbooks)
    if (joined) return joined
    throw new CannotJoin(
      text(
        '这些工作簿有的从1904年起算日期，有的从1900年起算，不能一起打开。',
        'Some of these workbooks count days from 1904, some from 1900: open them apart.',
      ),
    )
  }
  async function readAreas(areas: readonly Area[]): Promise<Workbook> {
    const parts = await Promise.all(
      byFile(areas, ({ sheet }) => sheet).map(async ([index, own]) => {
        const { sheets } = await hostOf(index).read(own.map(inFile))
        return sheets.map((sheet) => ({ ...sheet, id: joinedId(index, sheet.id), file: files[index]!.fileName }))
      }),
    )
    return { sheets: parts.flat() }
  }
  async function applyTo(index: number, edits: readonly Edit[]): Promise<readonly Refusal[]> {
    const pairs = edits.flatMap((edit): readonly (readonly [Edit, Edit])[] => {
      const own = forFile(edit, { index, fileName: files[index]!.fileName, before: memories[index], salt })
      return own.kind === 'remember' && saysNothingNew(own.memory, memories[index]) ? [] : [[own, edit]]
    })
    if (pairs.length === 0) return []
    const refusals = await hostOf(index).apply(pairs.map(([own]) => own))
    if (refusals.length < pairs.length) changed.add(index)
    for (const [own] of pairs) if (own.kind === 'remember') memories[index] = own.memory
    return refusals.map(({ edit, reason }) => ({ edit: pairs.find(([own]) => own === edit)?.[1] ?? edit, reason }))
  }
  const viewOf = async (index: number, sheet: string, window: Parameters<NonNullable<SessionHost['view']>>[1]) => {
    const view = await hostOf(index).view!(sheet, window)
    const id = joinedId(index, sheet)
    return { ...view, id, marks: view.marks.map((mark) => ({ ...mark, at: { ...mark.at, sheet: id } })) } as SheetView
  }

  return {
    read: (areas) => (areas ? readAreas(areas) : readAll()),
    async apply(edits) {
      const all = files.map((_, index) => index)
      const placed = edits.map((edit): readonly [Edit, readonly number[]] => [edit, fileOf(edit) ?? all])
      const refusals: Refusal[] = []
      for (const index of all) {
        const own = placed.flatMap(([edit, where]) => (where.includes(index) ? [edit] : []))
        if (own.length > 0) refusals.push(...(await applyTo(index, own)))
      }
      return refusals.filter(({ edit }, place) => refusals.findIndex((one) => one.edit === edit) === place)
    },
    remarks: () =>
      files.flatMap(({ host, fileName }) =>
        (host.remarks?.() ?? []).map(({ kind, text: said }) => ({
          kind,
          text: text(`“${fileName}”：${said.zh}`, `“${fileName}”: ${said.en}`),
        })),
      ),
    async unseen(areas) {
      const parts = await Promise.all(
        byFile(areas, ({ sheet }) => sheet).map(async ([index, own]) => {
          const found = (await hostOf(index).unseen?.(own.map(inFile))) ?? []
          return found.map((area) => ({ ...area, sheet: joinedId(index, area.sheet) }))
        }),
      )
      return parts.flat()
    },
    async warm(sheet, stopped) {
      const { workbook, sheet: id } = splitId(sheet)
      await hostOf(workbook).warm?.(id, stopped)
    },
    view: (sheet, window) => {
      const { workbook, sheet: id } = splitId(sheet)
      return viewOf(workbook, id, window)
    },
    snapshot() {
      const restores = files.map(({ host }) => host.snapshot?.())
      const before = [...memories]
      return () => {
        for (const restore of restores) restore?.()
        memories.splice(0, memories.length, ...before)
      }
    },
    async saveEach() {
      const wanted = files.filter((_, index) => changed.size === 0 || changed.has(index))
      const saved = []
      for (const { fileName, host } of wanted) saved.push({ fileName, bytes: await host.save!() })
      return saved
    },
  }
}

const inFile = <T extends { readonly sheet: string }>(place: T): T => ({ ...place, sheet: splitId(place.sheet).sheet })

function byFile<T>(some: readonly T[], sheetOf: (one: T) => string): readonly (readonly [number, readonly T[]])[] {
  const groups = new Map<number, T[]>()
  for (const one of some) {
    const { workbook } = splitId(sheetOf(one))
    groups.set(workbook, [...(groups.get(workbook) ?? []), one])
  }
  return [...groups]
}

/** The files that an edit is for; null: every one. */
function fileOf(edit: Edit): readonly number[] | null {
  if (edit.kind === 'set') return [splitId(edit.at.sheet).workbook]
  if (edit.kind === 'mark' || edit.kind === 'fill-column' || edit.kind === 'remove-column')
    return [splitId(edit.sheet).workbook]
  return null
}

interface OneFile {
  /** Which of the files. */
  readonly index: number
  readonly fileName: string
  readonly before: Memory | undefined
  readonly salt: () => string
}

/** A file that remembers nothing is not changed for the sake of another's memory. */
const saysNothingNew = (memory: Memory, before: Memory | undefined): boolean =>
  toldBy(memory) === toldBy(before ?? { salt: '', accepted: [] })
const toldBy = ({ salt: _, ...told }: Memory): string => JSON.stringify(Object.entries(told).sort())

/** The edit as its file takes it; of what is remembered, its own share. */
function forFile(edit: Edit, { index, fileName, before, salt }: OneFile): Edit {
  switch (edit.kind) {
    case 'set':
      return { ...edit, at: inFile(edit.at) }
    case 'mark':
      return {
        ...edit,
        sheet: splitId(edit.sheet).sheet,
        marks: edit.marks.map((one) => ({ ...one, at: inFile(one.at) })),
      }
    case 'fill-column':
    case 'remove-column':
      return { ...edit, sheet: splitId(edit.sheet).sheet }
    case 'remember': {
      const { profile, month, mapping, config = before?.config, each } = edit.memory
      const share = each?.[index]
      const sheets = mapping?.sheets.flatMap(({ file, ...entry }) =>
        file === undefined || file === fileName ? [entry] : [],
      )
      return {
        ...edit,
        memory: {
          salt: before?.salt || share?.salt || salt(),
          ...(profile === undefined ? {} : { profile }),
          ...(month === undefined ? {} : { month }),
          ...(sheets === undefined ? {} : { mapping: { ...mapping, sheets } }),
          ...(config === undefined ? {} : { config }),
          accepted: share?.accepted ?? before?.accepted ?? [],
        },
      }
    }
    default:
      return edit
  }
}
