import { heldFlag, heldText, isText } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, isHostObject, type HostObject } from '../definition'
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error'
import { addressOf, parseAddress } from '../model/address'
import type { RangeModel, SheetModel } from '../model/sheet'
import { remove, type NameModel, type WorkbookModel } from '../model/workbook'
import { range } from './range'
import { usable } from './range-usable'
import { worksheet } from './worksheet'

interface Names {
  readonly workbook: WorkbookModel
  readonly scope: SheetModel | null
}
const here = ({ workbook, scope }: Names): NameModel[] => workbook.names.filter((name) => name.scope === scope)
const find = (state: Names, name: unknown): HostObject | null => {
  if (!isText(name)) throw invalidArgument()
  const found = here(state).find((one) => one.name.toLowerCase() === name.toLowerCase())
  return found ? namedItem({ workbook: state.workbook, name: found }) : null
}
function assertName(name: unknown): asserts name is string {
  const isLegal = isText(name) && name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)
  if (!isLegal || parseAddress(name) !== null || /^[rc]$|^r\d+c\d+$/i.test(name)) throw invalidArgument()
}
/** Where a formula points to, if it is one area of a sheet. */
export function targetOf(workbook: WorkbookModel, formula: string, sheet?: SheetModel | null): NameModel['target'] {
  const address = parseAddress(formula.replace(/^=/, ''))
  if (!address) return undefined
  const on = address.sheet === undefined ? sheet : workbook.sheetNamed(address.sheet)
  return on ? { sheet: on, rect: address.rect } : undefined
}

export const namedItems = define<Names>({
  type: 'NamedItemCollection',
  behaviours: [
    documented('nameditemcollection', 'names of the workbook and those of a sheet are separate collections'),
    documented('nameditem', 'a new name is visible until `visible` is set'),
    guessed(
      'a name that exists already in its scope fails with ItemAlreadyExists, one that could be a cell with InvalidArgument',
    ),
    guessed('names move with the cells that they point to, and become #REF! when those are deleted'),
  ],
  items: (state) => here(state).map((name) => namedItem({ workbook: state.workbook, name })),
  item: find,
  methods: {
    Add(state, name, reference, comment) {
      state.workbook.assertWritable()
      assertName(name)
      if (find(state, name)) throw itemAlreadyExists()
      const { workbook, scope } = state
      const isRange = isHostObject(reference)
      if (!isRange && !isText(reference)) throw invalidArgument()
      const target = isRange ? pointTo(reference) : targetOf(workbook, reference, scope ?? workbook.active)
      const formula = isRange ? '' : String(reference)
      const added = { name, scope, target, formula, visible: true, comment: isText(comment) ? comment : '' }
      workbook.names.push(added)
      return namedItem({ workbook, name: added })
    },
    GetItem(state, name) {
      const found = find(state, name)
      if (!found) throw itemNotFound()
      return found
    },
    GetItemOrNullObject: find,
    GetCount: (state) => here(state).length,
  },
})
function pointTo(reference: HostObject): NonNullable<NameModel['target']> {
  if (reference.definition.type !== 'Range') throw invalidArgument()
  const { sheet, rect } = usable(reference.state as RangeModel)
  return { sheet, rect }
}

interface Named {
  readonly workbook: WorkbookModel
  readonly name: NameModel
}
const formulaOf = ({ workbook, name: { target, formula } }: Named): string => {
  if (target === null) return '=#REF!'
  return target ? `=${workbook.addressOf(target.sheet, addressOf(target.rect, '$'))}` : formula
}
const rangeOrNull = ({ name: { target } }: Named): HostObject | null =>
  target ? range(target.sheet.range(target.rect)) : null
const held = heldFlag<NameModel>('visible')
const comment = heldText<NameModel>('comment')

export const namedItem: (state: Named) => HostObject = define<Named>({
  type: 'NamedItem',
  behaviours: [
    documented('nameditem', 'getRange fails where the name is no range; getRangeOrNullObject gives a null object'),
  ],
  scalars: {
    Name: { read: ({ name }) => name.name },
    _Id: { read: ({ name }) => name.name },
    Scope: { read: ({ name }) => (name.scope ? 'Worksheet' : 'Workbook') },
    Type: { read: ({ name: { target } }) => (target === null ? 'Error' : target ? 'Range' : 'String') },
    Formula: {
      read: formulaOf,
      write({ workbook, name }, formula) {
        if (!isText(formula)) throw invalidArgument()
        workbook.assertWritable()
        name.target = targetOf(workbook, formula, name.scope)
        name.formula = formula
      },
    },
    Value: { read: (named) => (named.name.target === null ? '#REF!' : formulaOf(named).replace(/^=/, '')) },
    Visible: {
      read: ({ name }) => name.visible,
      write({ workbook, name }, value) {
        workbook.assertWritable()
        held.write?.(name, value)
      },
    },
    Comment: { read: ({ name }) => name.comment, write: ({ name }, value) => comment.write?.(name, value) },
  },
  children: {
    Worksheet({ name: { scope } }) {
      if (!scope) throw itemNotFound()
      return worksheet(scope)
    },
    WorksheetOrNullObject: ({ name: { scope } }) => (scope ? worksheet(scope) : null),
  },
  methods: {
    GetRange(named) {
      const found = rangeOrNull(named)
      if (!found) throw new HostError('InvalidReference', 'The name does not refer to a range.')
      return found
    },
    GetRangeOrNullObject: rangeOrNull,
    Delete({ workbook, name }) {
      workbook.assertWritable()
      remove(workbook.names, (one) => one === name)
    },
  },
  lives: ({ workbook, name }) => workbook.names.includes(name),
})
