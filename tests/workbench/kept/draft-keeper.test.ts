import type { JournalPart } from '../../../src/session/recovering'
import { emptyState } from '../../../src/session/state'
import { DraftKeeper } from '../../../src/workbench/kept/draft-keeper'
import { dropDraft, keepDraft } from '../../../src/workbench/kept/drafts'
import { sayAlive } from '../../../src/workbench/kept/page-lock'

jest.mock('../../../src/workbench/kept/drafts', () => ({ keepDraft: jest.fn(), dropDraft: jest.fn() }))
jest.mock('../../../src/workbench/kept/page-lock', () => ({ thisPage: 'this', sayAlive: jest.fn() }))
const keep = jest.mocked(keepDraft)
const drop = jest.mocked(dropDraft)

let part: JournalPart
let known: readonly (readonly number[])[]
let open: { readonly opened: number; readonly files: readonly { readonly fileName: string; readonly content: Blob }[] }
const bytes = new Uint8Array([1])
const session = {
  state: () => ({ ...emptyState, unsaved: true }),
  journal: async (ids: readonly number[]) => {
    known = [...known, ids]
    return part
  },
}
const keeper = () => new DraftKeeper(session, () => open)
const file = (fileName: string, size = 3) => ({ fileName, content: { size } as Blob })

beforeEach(() => {
  jest.clearAllMocks()
  jest.mocked(sayAlive).mockResolvedValue(true)
  known = []
  open = { opened: 1, files: [file('三月.xlsx')] }
  part = { opened: 1, ids: [7], added: [{ id: 7, bytes }] }
})

test('the files are kept once, then what is new alone; another workbook is kept from its start', async () => {
  const one = keeper()
  await one.keep()
  part = { opened: 1, ids: [7, 8], added: [{ id: 8, bytes }] }
  await one.keep()
  open = { opened: 2, files: [file('甲.xlsx'), file('乙.xlsx')] }
  part = { opened: 2, ids: [9], added: [{ id: 9, bytes }] }
  await one.keep()
  expect(known).toEqual([[], [7], []])
  expect(
    keep.mock.calls.map(([{ fileName, pieces }, added, files]) => [fileName, pieces, added.length, files?.length]),
  ).toEqual([
    ['三月.xlsx', [7], 1, 1],
    ['三月.xlsx', [7, 8], 1, undefined],
    ['甲.xlsx、乙.xlsx', [9], 1, 2],
  ])
})

test('what is opened meanwhile is not mixed up with what was open', async () => {
  part = { ...part, opened: 2 }
  await keeper().keep()
  expect(keep).not.toHaveBeenCalled()
})

test('the draft that was opened again goes once the work is kept anew, or when nothing is unsaved', async () => {
  const one = keeper()
  one.replaces('before')
  keep.mockRejectedValueOnce(new Error('quota'))
  await expect(one.keep()).rejects.toThrow('quota')
  expect(drop).not.toHaveBeenCalled()
  await one.keep()
  expect(drop.mock.calls).toEqual([['before']])
  await one.drop()
  expect(drop.mock.calls).toEqual([['before'], ['this']])
  await one.drop()
  expect(drop).toHaveBeenCalledTimes(2)
})

test('nothing is kept where pages cannot tell whether others live, nor of what is too large', async () => {
  jest.mocked(sayAlive).mockResolvedValue(false)
  await expect(keeper().keep()).rejects.toThrow()
  jest.mocked(sayAlive).mockResolvedValue(true)
  open = { opened: 1, files: [file('大.xlsx', 600 * 1024 * 1024)] }
  await expect(keeper().keep()).rejects.toThrow()
  expect(keep).not.toHaveBeenCalled()
})
