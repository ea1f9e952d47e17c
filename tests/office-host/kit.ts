import { excels, supports, type ApiSets } from './api-sets'
import { ExcelPlayer, type MessageRecord } from './excel-player'
import type { Faults } from './faults'
import { loadLibrary, type Library } from './library'
import { readMetadata, type Metadata } from './metadata'
import { fillWorkbook, type SheetsToOpen } from './fill-workbook'
import { WorkbookModel, type Evaluate } from './model/workbook'
import { connectEvents, nativeBridge } from './transports/bridge'

export interface OfficeOptions {
  /** Rows of cells by the sheet's name, or a workbook of our model. */
  readonly sheets?: SheetsToOpen
  /** Which Excel; by default the newest. */
  readonly excel?: keyof typeof excels
  readonly apiSets?: ApiSets
  /** The value that Excel gives a formula; 0 where nothing is said. Excel's own calculation is not played. */
  readonly evaluate?: Evaluate
  readonly readOnly?: boolean
  /** Bytes of a message and of a reply; 5 MB each, as Excel on the web has it. */
  readonly messageBytes?: number
  readonly replyBytes?: number
}

/** Excel with one workbook open, and the client library that talks to it. */
export interface Office {
  readonly Excel: typeof Excel
  readonly OfficeExtension: typeof OfficeExtension
  readonly run: typeof Excel.run
  /** What Excel holds: for witnesses, and for what the person does. */
  readonly workbook: WorkbookModel
  readonly messages: readonly MessageRecord[]
  readonly faults: Faults
  readonly player: ExcelPlayer
  /** What the library says of its classes. */
  readonly metadata: Metadata
  /** Messages and their bytes since the last call. */
  takeTraffic(): { messages: number; requestBytes: number; replyBytes: number; largestReply: number }
  /** What the person at Excel does, or a co-author; events follow. */
  person(act: (workbook: WorkbookModel) => void, source?: 'Local' | 'Remote'): void
  /** Until every event so far has reached the add-in. */
  settled(): Promise<void>
  /** Throws where something was asked for that this host does not play, or where it broke. */
  close(): void
}

let library: Library | undefined
let metadata: Metadata | undefined
let current: ExcelPlayer | undefined
let sets: ApiSets = excels.latest
const bridge = nativeBridge(() => {
  if (!current) throw new Error('No workbook is open: call openOffice first.')
  return current
})

/** Opens a workbook in Excel; one at a time, as one add-in sees one. */
export function openOffice(options: OfficeOptions = {}): Office {
  library ??= loadLibrary(bridge, (set, version) => supports(sets, set, version))
  const known = (metadata ??= readMetadata(library))
  sets = options.apiSets ?? excels[options.excel ?? 'latest']
  const player = playerOf(options, () => known)
  current = player
  connectEvents(player, bridge)
  return officeOf(player, library, known)
}
/** Excel with a workbook and without a library: for a transport of its own. */
export function playerOf(options: OfficeOptions, known: () => Metadata): ExcelPlayer {
  const workbook = new WorkbookModel()
  workbook.evaluate = options.evaluate ?? workbook.evaluate
  fillWorkbook(workbook, options.sheets ?? { Sheet1: [] })
  workbook.readOnly = options.readOnly ?? false
  const five = 5 * 1024 * 1024
  const limits = { messageBytes: options.messageBytes ?? five, replyBytes: options.replyBytes ?? five }
  return new ExcelPlayer(workbook, known, limits)
}

function officeOf(player: ExcelPlayer, { Excel, OfficeExtension }: Library, known: Metadata): Office {
  let counted = 0
  return {
    Excel,
    OfficeExtension,
    run: Excel.run,
    workbook: player.workbook,
    messages: player.messages,
    faults: player.faults,
    player,
    metadata: known,
    takeTraffic() {
      const since = player.messages.slice(counted)
      counted = player.messages.length
      const sum = (of: (message: MessageRecord) => number): number => since.reduce((total, one) => total + of(one), 0)
      return {
        messages: since.length,
        requestBytes: sum(({ requestBytes }) => requestBytes),
        replyBytes: sum(({ replyBytes }) => replyBytes),
        largestReply: Math.max(0, ...since.map(({ replyBytes }) => replyBytes)),
      }
    },
    person: (act, source) => player.person(act, source),
    async settled() {
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 1))
    },
    close() {
      const wrong = [...player.crashes, ...player.notPlayed]
      if (wrong.length > 0) throw wrong[0] instanceof Error ? wrong[0] : new Error(String(wrong[0]))
    },
  }
}
