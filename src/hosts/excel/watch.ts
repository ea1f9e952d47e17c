import type { Area } from '../../model/workbook'
import { areasOf } from './changed-areas'
import { inExcel } from './in-excel'
import type { ExcelPorts } from './ports'
import type { Has } from './requirement-sets'

/** Changes that come together, as in filling down, are told together. */
const GATHER = 200
/** An area of more cells is as good as everything. */
const MOST = 200_000

type Told = (areas: readonly Area[]) => void
type Handler = OfficeExtension.EventHandlerResult<unknown>

/** Tells what changes in the workbook: cells by area; sorting, inserting and sheets that come and go as "everything". */
export function watchWorkbook(ports: ExcelPorts, has: Has, told: Told): () => void {
  let gathered: Area[] | 'everything' | null = null
  let stopped = false
  const note = (areas: readonly Area[] | null): void => {
    const first = gathered === null
    if (areas === null || gathered === 'everything') gathered = 'everything'
    else gathered = [...(gathered ?? []), ...areas]
    if (first) void ports.wait(GATHER).then(tell)
  }
  const tell = (): void => {
    const all = gathered ?? []
    gathered = null
    if (!stopped) told(all === 'everything' ? [] : all)
  }
  const everything = async (): Promise<void> => note(null)
  const changed = async ({ changeType, worksheetId, address }: Excel.WorksheetChangedEventArgs): Promise<void> =>
    note(changeType === 'RangeEdited' ? smallOnly(areasOf(worksheetId, address)) : null)

  const handlers = inExcel(ports, async (context): Promise<readonly Handler[]> => {
    const { worksheets } = context.workbook
    const added: unknown[] = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(everything),
      worksheets.onDeleted.add(everything),
      ...(has('comments') ? [worksheets.onRowSorted.add(everything), worksheets.onColumnSorted.add(everything)] : []),
      ...(has('sheetRenamed') ? [worksheets.onNameChanged.add(everything)] : []),
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
