/** @jest-environment jsdom */
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { FileToOpen } from '../../src/session/open-several'
import type { Session } from '../../src/session/session'
import { emptyState } from '../../src/session/state'
import { useFiles, type Files } from '../../src/workbench/use-files'
import { useRecent, type RecentList } from '../../src/workbench/use-recent'

const kept = new Map<unknown, unknown>()
/** A store that answers at once; the browser's own is tried by the tests of the page. */
jest.mock('../../src/workbench/kept/database', () => ({
  transact: async (_: string, action: (store: () => object) => unknown) =>
    action(() => ({
      get: (key: unknown) => kept.get(key),
      put: (value: unknown, key: unknown) => kept.set(key, value),
    })),
}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

interface Fake {
  readonly name: string
  /** What stands in the file. */
  content: string
  permission: PermissionState
  /** What asking the user for it gives. */
  answer: PermissionState
  gone?: boolean
  locked?: boolean
}
const handleOf = (file: Fake): FileSystemFileHandle =>
  ({
    kind: 'file',
    name: file.name,
    getFile: async () => {
      if (file.gone) throw new DOMException('', 'NotFoundError')
      return { arrayBuffer: async () => Uint8Array.from(file.content, (char) => char.charCodeAt(0)).buffer }
    },
    createWritable: async () => {
      if (file.locked) throw new DOMException('', 'NoModificationAllowedError')
      let written = ''
      return {
        write: async (bytes: Uint8Array) => void (written += String.fromCharCode(...bytes)),
        close: async () => void (file.content = written),
      }
    },
    queryPermission: async () => file.permission,
    requestPermission: async () => (file.permission = file.answer),
  }) as unknown as FileSystemFileHandle
const file = (name: string, part: Partial<Fake> = {}): Fake => ({
  name,
  content: 'old',
  permission: 'granted',
  answer: 'granted',
  ...part,
})

let root: Root
let files: Files
let recent: RecentList
let opened: FileToOpen[][]
let state = emptyState
let saves: number
let asks: { readonly suggestedName: string; readonly startIn: FileSystemFileHandle }[]
let downloads: string[]
/** What the dialogs answer; leaving one is an AbortError. */
let toOpen: FileSystemFileHandle[]
let toSave: FileSystemFileHandle | Error

const session = {
  state: () => state,
  openSeveral: async (all: FileToOpen[]) => {
    opened.push(all)
    state = { ...state, phase: 'ready', fileName: all[0]!.fileName, opened: state.opened + 1 }
    return true
  },
  save: async () => {
    saves++
    return [{ name: '三月-已检查.xlsx', bytes: new Uint8Array([110, 101, 119]) }]
  },
} as unknown as Session
const sample = async (): Promise<null> => null
const mayLeave = async (): Promise<boolean> => true

function Probe(): null {
  const got = useFiles(session, sample, mayLeave)
  const list = useRecent(0, got)
  files = got
  recent = list
  return null
}
beforeEach(async () => {
  kept.clear()
  state = emptyState
  opened = []
  asks = []
  downloads = []
  saves = 0
  Object.assign(globalThis, {
    showOpenFilePicker: async () => toOpen,
    showSaveFilePicker: async (options: (typeof asks)[number]) => {
      asks.push(options)
      if (toSave instanceof Error) throw toSave
      return toSave
    },
  })
  Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined })
  HTMLAnchorElement.prototype.click = function click() {
    downloads.push(this.download)
  }
  root = createRoot(document.createElement('div'))
  await act(async () => root.render(<Probe />))
})
afterEach(() => act(async () => root.unmount()))

const rest = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done, 0)))
const save = async (): Promise<boolean> => {
  let saved = false
  await act(async () => void (saved = await files.save()))
  return saved
}
async function openThe(one: Fake): Promise<FileSystemFileHandle> {
  const handle = handleOf(one)
  toOpen = [handle]
  await act(async () => files.choose())
  await rest()
  return handle
}

test('saved is under the name of the copy, asked once in the folder of the original, then written there again', async () => {
  const original = file('三月.xlsx')
  const handle = await openThe(original)
  expect(opened.map((all) => all.map(({ fileName }) => fileName))).toEqual([['三月.xlsx']])
  const copy = file('三月-已检查.xlsx', { content: '' })
  toSave = handleOf(copy)
  expect([await save(), await save()]).toEqual([true, true])
  expect(asks).toEqual([expect.objectContaining({ suggestedName: '三月-已检查.xlsx', startIn: handle })])
  expect([copy.content, original.content, saves, downloads]).toEqual(['new', 'old', 2, []])
})

test('where the dialog is left nothing is saved, and the next time it is asked again', async () => {
  await openThe(file('三月.xlsx'))
  toSave = new DOMException('', 'AbortError')
  expect([await save(), saves, downloads]).toEqual([false, 0, []])
  expect([await save(), asks.length]).toEqual([false, 2])
})

test('a file that cannot be written stays as it is: the copy is downloaded, and the next time another place is asked for', async () => {
  await openThe(file('三月.xlsx'))
  const locked = file('三月-已检查.xlsx', { locked: true })
  toSave = handleOf(locked)
  expect([await save(), locked.content, downloads]).toEqual([true, 'old', ['三月-已检查.xlsx']])
  expect([await save(), asks.length]).toEqual([true, 2])
})

test('of another workbook the place of the last one is not remembered', async () => {
  await openThe(file('三月.xlsx'))
  toSave = handleOf(file('三月-已检查.xlsx'))
  await save()
  const other = await openThe(file('四月.xlsx'))
  await save()
  expect(asks.map(({ startIn }) => startIn)).toEqual([expect.anything(), other])
})

test('a recent file is opened again by itself where the browser lets it, asked for where it must, else chosen by hand', async () => {
  const granted = await openThe(file('三月.xlsx'))
  const list = (kept.get('list') as { readonly name: string; readonly handle?: unknown }[]).map((one) => ({ ...one }))
  expect(list).toEqual([expect.objectContaining({ name: '三月.xlsx', handle: granted })])
  const open = async (one: Fake): Promise<boolean> => {
    let itself = false
    await act(async () => void (itself = await recent.open({ name: one.name, at: 0, handle: handleOf(one) })))
    await rest()
    return itself
  }
  expect(await open(file('三月.xlsx'))).toBe(true)
  const asked = file('四月.xlsx', { permission: 'prompt' })
  expect([await open(asked), asked.permission]).toEqual([true, 'granted'])
  toOpen = []
  expect(await open(file('五月.xlsx', { permission: 'prompt', answer: 'denied' }))).toBe(false)
  expect(recent.byHand).toBe('五月.xlsx')
  expect(opened.map(([one]) => one!.fileName)).toEqual(['三月.xlsx', '三月.xlsx', '四月.xlsx'])
})

test('a recent file that was moved is refused by name, and what is open stays', async () => {
  await openThe(file('三月.xlsx'))
  await act(
    async () =>
      void (await recent.open({ name: '四月.xlsx', at: 0, handle: handleOf(file('四月.xlsx', { gone: true })) })),
  )
  expect(files.refused?.zh).toContain('“四月.xlsx”读不出来')
  expect([opened.length, state.fileName]).toEqual([1, '三月.xlsx'])
})
