import { openWorkbookFile } from '../../../src/hosts/file'
import type { Session } from '../../../src/session/session'
import { dealerMonth } from '../../support/dealer-month'
import { xlsxOf } from '../../support/dealer-month/xlsx'
import { openFile } from '../open-file'

const bytes = xlsxOf(dealerMonth({ defects: ['DF01', 'DF10'] }))
const ruleOf = async (session: Session, code: string) => (await session.rules()).find((rule) => rule.code === code)!
const codes = (session: Session): string[] => [...new Set(session.state().outline!.groups.map(({ code }) => code))]
const severityOf = (session: Session, code: string) =>
  session.state().outline!.groups.find((group) => group.code === code)?.severity
const reopened = async (saved: Uint8Array) => {
  const host = await openWorkbookFile(saved, '客户.xlsx')
  return (await host.read()).memory
}
const saved = async (session: Session): Promise<Uint8Array> => (await session.save())[0]!.bytes

test('all rules by their codes, how they are set and how much they say', async () => {
  const { session } = await openFile(bytes)
  expect((await ruleOf(session, 'DF10')).findings).toBeNull()
  await session.check()
  const rules = await session.rules()
  expect(rules.length).toBeGreaterThan(100)
  expect(rules.map(({ code }) => code)).toEqual(rules.map(({ code }) => code).toSorted())
  const { findings, ...line } = await ruleOf(session, 'DF10')
  expect(line).toEqual({
    id: 'vague-loss-reason',
    code: 'DF10',
    title: expect.objectContaining({ zh: expect.any(String), en: expect.any(String) }),
    severity: 'warning',
    off: false,
    usual: 'warning',
    mixed: false,
    by: null,
    own: false,
  })
  expect(findings).toBeGreaterThan(0)
  expect((await ruleOf(session, 'DF01')).mixed).toBe(true)
})

test('a rule is switched off at once, remembered by the file, and comes back with undo', async () => {
  const { session } = await openFile(bytes)
  await session.check()
  expect(await session.setRule('vague-loss-reason', 'off')).toBe(true)
  expect(codes(session)).not.toContain('DF10')
  expect(session.state().notice).toMatchObject({ kind: 'done', text: { zh: expect.stringContaining('已关闭') } })
  expect(session.state().outline!.notChecked.find(({ code }) => code === 'DF10')?.reason.zh).toBe(
    '已关闭（工作簿中记住的设置）',
  )
  expect(await ruleOf(session, 'DF10')).toMatchObject({ off: true, own: true, findings: 0, usual: 'warning' })
  expect((await reopened(await saved(session)))?.config).toEqual({ rules: { DF10: 'off' }, settings: {} })
  const again = await openFile(await saved(session))
  await again.session.check()
  expect(codes(again.session)).not.toContain('DF10')
  await session.undo()
  expect(codes(session)).toContain('DF10')
  expect((await ruleOf(session, 'DF10')).own).toBe(false)
  await session.redo()
  expect(codes(session)).not.toContain('DF10')
  expect(await session.setRule('DF10', null)).toBe(true)
  expect(codes(session)).toContain('DF10')
  expect((await reopened(await saved(session)))?.config).toBeUndefined()
})

test('a rule counts as another severity; what it says of several becomes one', async () => {
  const { session } = await openFile(bytes)
  await session.check()
  await session.setRule('DF10', 'info')
  expect(severityOf(session, 'DF10')).toBe('info')
  expect(await ruleOf(session, 'DF10')).toMatchObject({ severity: 'info', usual: 'warning' })
  await session.setRule('DF01', 'warning')
  expect((await ruleOf(session, 'DF01')).mixed).toBe(false)
  await session.setRule('DF10', 'off')
  await session.setRule('DF10', 'on')
  expect(severityOf(session, 'DF10')).toBe('warning')
})

test('before a check nothing is checked for it; a rule that there is not is left alone', async () => {
  const { session } = await openFile(bytes)
  expect(await session.setRule('DF10', 'off')).toBe(true)
  expect(session.state().outline).toBeNull()
  expect(await session.setRule('XX99', 'off')).toBe(false)
})
