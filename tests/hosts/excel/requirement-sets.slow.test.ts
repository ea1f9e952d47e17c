import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { everyEdit } from '../every-edit'
import { openExcel } from './excel-witness'
import { snapshotOf } from './snapshot'
import { REQUIRED, requirementSets } from '../../../src/hosts/excel/requirement-sets'

const root = join(__dirname, '..', '..', '..')
const folder = join(root, 'src', 'hosts', 'excel')
const value = (version: string): number => Number(version.split('.')[1])

/** Members of Excel's that the host names, with the version of ExcelApi that Microsoft's types say of them, where it is newer than what the manifest requires. */
function newerMembers(): ReadonlyMap<string, string> {
  const files = readdirSync(folder).map((name) => join(folder, name))
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(files, { ...options, types: ['office-js'], noEmit: true })
  const checker = program.getTypeChecker()
  const found = new Map<string, string>()
  const setOf = (declaration: ts.Declaration): string | undefined =>
    ts
      .getJSDocCommentsAndTags(declaration)
      .map((doc) => /\[Api set: ExcelApi (1\.\d+)/.exec(doc.getText())?.[1])
      .find(Boolean)
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && (ts.isPropertyAccessExpression(node.parent) || ts.isBindingElement(node.parent))) {
      const symbol = ts.isBindingElement(node.parent)
        ? checker.getTypeAtLocation(node.parent.parent).getProperty((node.parent.propertyName ?? node).getText())
        : checker.getSymbolAtLocation(node)
      for (const declaration of symbol?.declarations ?? []) {
        if (!dirname(declaration.getSourceFile().fileName).endsWith('office-js')) continue
        const set = setOf(declaration) ?? setOf(declaration.parent as ts.Declaration)
        const owner = (declaration.parent as { name?: ts.Identifier }).name?.text ?? ''
        if (set && value(set) > value(REQUIRED)) found.set(`${owner}.${symbol!.name}`, set)
      }
    }
    ts.forEachChild(node, visit)
  }
  for (const file of files) visit(program.getSourceFile(file)!)
  return found
}

/** Each stands behind `has(…)`: on ExcelApi 1.9 Microsoft's library refuses all of them, as the next test would show. */
const behindAsking = {
  'Comment.delete': '1.10',
  'CommentCollection.add': '1.10',
  'CommentCollection.items': '1.10',
  'CommentCollection.load': '1.10',
  'Note.delete': '1.18',
  'NoteCollection.add': '1.18',
  'NoteCollection.items': '1.18',
  'NoteCollection.load': '1.18',
  'Range.getMergedAreasOrNullObject': '1.13',
  'Slicer.delete': '1.10',
  'Slicer.name': '1.10',
  'Slicer.set': '1.10',
  'SlicerCollection.add': '1.10',
  'SlicerCollection.items': '1.10',
  'SlicerCollection.load': '1.10',
  'Worksheet.comments': '1.10',
  'Worksheet.notes': '1.18',
  'Worksheet.slicers': '1.10',
  'WorksheetCollection.onColumnSorted': '1.10',
  'WorksheetCollection.onNameChanged': '1.17',
  'WorksheetCollection.onRowSorted': '1.10',
}

test('whatever is newer than the manifest requires is asked for at run time first', () => {
  const newer = newerMembers()
  // Only tells whose change an event is of; where Excel leaves it out, nothing fails.
  expect(newer.get('WorksheetChangedEventArgs.triggerSource')).toBe('1.14')
  const asked = Object.fromEntries([...newer].filter(([name]) => !name.endsWith('.triggerSource')).sort())
  expect(asked).toEqual(behindAsking)
  for (const version of Object.values(asked)) expect(requirementSets).toContain(version)
}, 120_000)

test('with no more than the manifest requires, everything is read, written, watched, shown and removed again', async () => {
  const rows = [
    ['姓名', '日期'],
    ['王 伟', 46082],
    [{ error: '#N/A' }, 46083],
  ]
  const { host, office } = openExcel({ excel: 'ExcelApi 1.9', sheets: { 来店登记: rows } })
  const before = snapshotOf(office.workbook)
  const stop = host.watch(() => undefined)
  const sheet = (await host.read()).sheets[0]!
  const at = { sheet: sheet.id, row: 1, column: 0 }
  const set = { kind: 'set', at, was: '王 伟', value: '王伟' } as const
  expect(await host.apply([set, ...everyEdit(sheet)])).toEqual([])
  expect(office.workbook.pivots).toHaveLength(2)
  await host.reveal(at)
  expect(await host.unseen([{ ...at, height: 1, width: 1 }])).toEqual([])
  expect(await host.apply([{ kind: 'clean' }, { ...set, was: '王伟', value: '王 伟' }])).toEqual([])
  stop()
  await office.settled()
  expect(snapshotOf(office.workbook)).toEqual(before)
  expect(office.messages.flatMap(({ error }) => error ?? [])).toEqual([])
  office.close()
})
