/** @jest-environment jsdom */
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import type { Session } from '../../../src/session/session'
import { emptyState } from '../../../src/session/state'
import { allDrafts, dropDraft, type Draft } from '../../../src/workbench/kept/drafts'
import { useDraft, type Drafts } from '../../../src/workbench/use-draft'
import type { Files } from '../../../src/workbench/use-files'

jest.mock('../../../src/workbench/kept/drafts', () => ({ allDrafts: jest.fn(), dropDraft: jest.fn() }))
jest.mock('../../../src/workbench/kept/page-lock', () => ({
  thisPage: 'this',
  sayAlive: async (page: string) => page !== 'taken',
  isGone: async (page: string) => page !== 'living',
}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
const draft = (id: string, at: number): Draft => ({ id, fileName: `${id}.xlsx`, at, pieces: [] })

let drafts: Drafts
const files = { isOpen: () => null } as unknown as Files
function Probe(): null {
  drafts = useDraft({} as Session, emptyState, files)
  return null
}

test('all that pages left behind is forgotten; what a living page keeps, or another has just taken over, stays', async () => {
  jest.mocked(allDrafts).mockResolvedValue([draft('old', 1), draft('living', 2), draft('taken', 3), draft('new', 4)])
  const root = createRoot(document.createElement('div'))
  await act(async () => root.render(<Probe />))
  expect(drafts.left.map(({ id }) => id)).toEqual(['new', 'taken', 'old'])
  await act(() => drafts.forgetAll())
  expect(drafts.left).toEqual([])
  expect(jest.mocked(dropDraft).mock.calls).toEqual([['new'], ['old']])
  await act(async () => root.unmount())
})
