import type { Area } from '../../model/workbook'
import { areasOf } from './changed-areas'
import { inExcel } from './in-excel'
import type { Heard, OwnChanges, SheetTurn } from './own-changes'
import type { ExcelPorts } from './ports'
import type { Has } from './requirement-sets'

/** Changes that come together, as in filling down, are told together. */
const GATHER = 200
/** An area of more cells is as good as everything. */
const MOST = 200_000

type Told = (areas: readonly Area[]) => void
type Handler = OfficeExtension.EventHandlerResult<unknown>

/**
 * Tells what changes in the workbook: cells by area; sorting, inserting and sheets that come and go as "everything". What we write
 * into cells, and what becomes of our sheets by our hand, is left out as far as it can be told apart.
 */
export function watchWorkbook(ports: ExcelPorts, has: Has, own: OwnChanges, told: Told): () => void {
  let gathered: Heard[] = []
  let stopped = false
  const note = (heard: Heard): void => {
    if (gathered.push(heard) > 1) return
    void ports
      .wait(GATHER)
      .then(() => own.settled())
      .then(tell)
  }
  const tell = (): void => {
    const others = gathered.filter((heard) => !own.isOurs(heard))
    gathered = []
    if (stopped || others.length === 0) return
    told(others.some(({ areas }) => areas === null) ? [] : others.flatMap(({ areas }) => areas ?? []))
  }
  const everything = async (): Promise<void> => note({ areas: null })
  const turned =
    (turn: SheetTurn) =>
    async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> =>
      note({ sheet: [turn, worksheetId], areas: null })
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const { changeType, worksheetId, address } = event
    const areas = changeType === 'RangeEdited' ? smallOnly(areasOf(worksheetId, address)) : null
    // Before ExcelApi 1.14 nobody tells whose change it is.
    note({ areas, on: worksheetId, byAddin: event.triggerSource === 'ThisLocalAddin' })
  }

  const handlers = inExcel(ports, async (context): Promise<readonly Handler[]> => {
    const { worksheets } = context.workbook
    const added: unknown[] = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(turned('added')),
      worksheets.onDeleted.add(turned('deleted')),
      ...(has('comments') ? [worksheets.onRowSorted.add(everything), worksheets.onColumnSorted.add(everything)] : []),
      ...(has('sheetRenamed') ? [worksheets.onNameChanged.add(turned('renamed'))] : []),
    ]
    await context.sync()
    return added as readonly Handler[]
  })
  handlers.catch(() => undefined)
  return () => {
    stopped = true
    void handlers.then((all) => remove(ports, all)).catch(() => undefined)
  }
}

/** Whole columns and the like are read again with everything else. */
const smallOnly = (areas: readonly Area[] | null): readonly Area[] | null =>
  areas && areas.reduce((sum, { height, width }) => sum + height * width, 0) <= MOST ? areas : null

/** A handler can only be removed in the context that it was added in. */
async function remove(ports: ExcelPorts, [first, ...others]: readonly Handler[]): Promise<void> {
  if (!first) return
  await ports.run({ previousObjects: first.context }, async (context) => {
    for (const handler of [first, ...others]) handler.remove()
    await context.sync()
  })
}
