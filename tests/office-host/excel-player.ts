import { Faults, fault, type Fault } from './faults'
import type { NotPlayed } from './host-error'
import type { Metadata } from './metadata'
import { workbookObject } from './objects/workbook'
import type { WorkbookModel } from './model/workbook'
import { RichApi } from './protocol'
import { requestFlag, type EventEntry, type RequestBody, type ResponseBody } from './wire'

/** One message and its reply, as a test looks at them. */
export interface MessageRecord {
  readonly requestBytes: number
  readonly replyBytes: number
  readonly request: RequestBody
  readonly error?: string
}
export interface Limits {
  /** Bytes of UTF-8 of one message, and of one reply. */
  readonly messageBytes: number
  readonly replyBytes: number
}
export type Reply = { readonly text: string } | { readonly fault: Fault }

/** Plays Excel behind a transport: takes a message, gives the reply, fires events. */
export class ExcelPlayer {
  readonly messages: MessageRecord[] = []
  readonly faults = new Faults()
  /** What the product asked for and this host does not play. */
  readonly notPlayed: NotPlayed[] = []
  /** A defect of this host itself. */
  readonly crashes: unknown[] = []
  /** The transport's way to the add-in. */
  sendEvents: (entries: readonly EventEntry[]) => void = () => undefined
  private readonly api: RichApi

  constructor(
    readonly workbook: WorkbookModel,
    metadata: () => Metadata,
    private readonly limits: Limits,
  ) {
    this.api = new RichApi(workbookObject(workbook), metadata, (failure) => this.notPlayed.push(failure))
  }
  get keptReferences(): number {
    return this.api.keptReferences
  }

  /** `text` is the body of the request; it never shares an object with the add-in. */
  answer(text: string, flags: number, give: (reply: Reply) => void): void {
    if (this.faults.cellEditing && flags & requestFlag.delayForCellEdit) {
      this.faults.untilEdited(() => this.answer(text, flags, give))
      return
    }
    this.person((workbook) => {
      for (const change of this.faults.takeChanges()) change(workbook)
    }, 'Remote')
    const requestBytes = Buffer.byteLength(text)
    const request = JSON.parse(text) as RequestBody
    const reply = this.reply(request, requestBytes, flags)
    const error = 'fault' in reply ? reply.fault.code : reply.error
    const replyBytes = 'text' in reply ? Buffer.byteLength(reply.text) : 0
    this.messages.push({ requestBytes, replyBytes, request, ...(error === undefined ? {} : { error }) })
    give(reply)
    this.flushEvents()
  }
  private reply(
    request: RequestBody,
    requestBytes: number,
    flags: number,
  ): { readonly text: string; readonly error?: string } | { readonly fault: Fault } {
    if (this.faults.cellEditing) return { fault: fault.cellEditMode }
    const refused = this.faults.ofMessage()
    if (refused) return { fault: refused }
    if (requestBytes > this.limits.messageBytes) return { fault: fault.requestTooLarge }
    let response: ResponseBody
    try {
      response = this.process(request, flags)
    } catch (crash) {
      this.crashes.push(crash)
      return { fault: { code: 'TestHostCrashed', message: String(crash), status: 500 } }
    }
    const text = JSON.stringify(response)
    if (Buffer.byteLength(text) > this.limits.replyBytes) return { fault: fault.replyTooLarge }
    return { text, ...(response.Error ? { error: response.Error.Code } : {}) }
  }
  private process(request: RequestBody, flags: number): ResponseBody {
    const { workbook } = this
    const writes = (flags & requestFlag.write) !== 0
    if (writes) workbook.undo.begin()
    workbook.byAddin = true
    try {
      return this.api.process(request, () => this.faults.beforeAction())
    } finally {
      workbook.byAddin = false
      if (writes) workbook.undo.end((flags & requestFlag.undoable) !== 0)
    }
  }
  /** What somebody other than the add-in does; its events follow. */
  person(act: (workbook: WorkbookModel) => void, source: 'Local' | 'Remote' = 'Local'): void {
    this.workbook.source = source
    try {
      act(this.workbook)
    } finally {
      this.workbook.source = 'Local'
    }
    this.flushEvents()
  }
  private flushEvents(): void {
    const entries = this.workbook.takeEvents()
    if (entries.length > 0) setTimeout(() => this.sendEvents(entries), 0)
  }
}
