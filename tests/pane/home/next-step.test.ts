import { isDue, nextStep, type NextStep } from '../../../src/pane/home/next-step'
import { wordsOf } from '../../../src/pane/home/report-step-strings'
import { text } from '../../../src/model/text'
import { emptyState, type Outline, type SessionState } from '../../../src/session/state'

const none = { error: 0, warning: 0, info: 0 }
const reading = (template: boolean): Outline['readings'][number] => ({
  sheet: 's1',
  name: '来店登记表',
  template: template ? text('来店（电）客户登记表', 'Showroom traffic log') : null,
  file: null,
  confidence: 1,
  said: false,
  rows: 3,
  month: '2026-03',
  remarks: [],
})
const outline = (part: Partial<Outline> = {}): Outline => ({
  serial: 1,
  counts: none,
  roots: none,
  accepted: 0,
  groups: [],
  readings: [reading(true)],
  notChecked: [],
  doubts: [],
  safeFixes: 0,
  marked: 0,
  profile: { id: 'guanai', title: text('观致', 'Qoros') },
  whyProfile: text('', ''),
  proposed: null,
  month: '2026-03',
  whyMonth: text('', ''),
  asOf: '2026-03-31',
  whyAsOf: text('', ''),
  ...part,
})
const doubt = { sheet: 's2', sheetName: '表2', file: null } as Outline['doubts'][number]
const proposed = { id: 'haima3' } as Outline['proposed']
const inExcel = { ...emptyState.can, open: false }
const refusedNotice: SessionState['notice'] = { kind: 'refused', text: text('没有完成。', 'It did not work.') }
const cancelledNotice: SessionState['notice'] = { kind: 'done', text: text('检查已取消。', 'Cancelled.') }

const cases: readonly (readonly [string, Partial<SessionState> & { readonly refused?: true }, NextStep])[] = [
  ['nothing is open', {}, { kind: 'open' }],
  ['Excel’s workbook could not be read', { can: inExcel }, { kind: 'attach' }],
  ['a file is being opened', { phase: 'opening' }, { kind: 'opening' }],
  ['another file is opened after one was refused', { phase: 'opening', refused: true }, { kind: 'opening' }],
  ['a file was refused', { refused: true }, { kind: 'refused' }],
  [
    'a file was refused beside a checked one',
    { phase: 'ready', outline: outline(), refused: true },
    { kind: 'refused' },
  ],
  ['open, not checked', { phase: 'ready' }, { kind: 'check' }],
  ['something is written before a check', { phase: 'working' }, { kind: 'check' }],
  ['checking for the first time', { phase: 'checking' }, { kind: 'checking' }],
  ['the first check was cancelled', { phase: 'ready', notice: cancelledNotice }, { kind: 'check' }],
  ['the first check failed', { phase: 'ready', notice: refusedNotice }, { kind: 'again' }],
  ['a later check was cancelled', { phase: 'ready', stale: true, outline: outline() }, { kind: 'recheck' }],
  ['no sheet was recognised', { phase: 'ready', outline: outline({ readings: [reading(false)] }) }, { kind: 'unread' }],
  ['there is no sheet at all', { phase: 'ready', outline: outline({ readings: [] }) }, { kind: 'unread' }],
  [
    'questions are open, and so are findings',
    { phase: 'ready', outline: outline({ doubts: [doubt, doubt], roots: { ...none, error: 4 } }) },
    { kind: 'confirm', count: 2 },
  ],
  ['another profile is proposed', { phase: 'ready', outline: outline({ proposed }) }, { kind: 'confirm', count: 1 }],
  [
    'errors and others',
    { phase: 'ready', outline: outline({ roots: { error: 2, warning: 5, info: 1 } }) },
    { kind: 'start', severity: 'error', count: 2 },
  ],
  [
    'no errors any more',
    { phase: 'ready', outline: outline({ roots: { error: 0, warning: 5, info: 1 } }) },
    { kind: 'start', severity: 'warning', count: 5 },
  ],
  [
    'only hints, read-only',
    { phase: 'ready', readOnly: true, outline: outline({ roots: { ...none, info: 1 } }) },
    { kind: 'start', severity: 'info', count: 1 },
  ],
  [
    'a changed cell is being checked',
    { phase: 'checking', stale: true, outline: outline({ roots: { ...none, error: 1 } }) },
    { kind: 'start', severity: 'error', count: 1 },
  ],
  ['clean, but of no month', { phase: 'ready', outline: outline({ month: null }) }, { kind: 'month' }],
  ['clean', { phase: 'ready', outline: outline() }, { kind: 'fill' }],
  [
    'a refused fix beside a clean report',
    { phase: 'ready', notice: refusedNotice, outline: outline() },
    { kind: 'fill' },
  ],
  ['clean and read-only', { phase: 'ready', readOnly: true, outline: outline() }, { kind: 'look' }],
]
test.each(cases)('%s', (_, { refused = false, ...part }, step) => {
  expect(nextStep({ ...emptyState, ...part }, refused)).toEqual(step)
  const words = wordsOf(step)!
  expect(words.title.zh && words.body.en).toBeTruthy()
  expect(words.button === undefined).toBe(step.kind === 'opening' || step.kind === 'checking')
})

test('a check is due where it is the next step, and nowhere else', () => {
  const due = cases.map(([, , step]) => step).filter(isDue)
  expect(new Set(due.map(({ kind }) => kind))).toEqual(new Set(['check', 'again', 'recheck']))
})
