import { HostError } from './host-error'
import type { WorkbookModel } from './model/workbook'

/** What a message is refused with as a whole, or an action amid its message. */
export interface Fault {
  readonly code: string
  readonly message?: string
  readonly status?: number
}
/** Faults of which Microsoft documents the codes; throttling is the web's. */
export const fault = {
  cellEditMode: {
    code: 'InvalidOperationInCellEditMode',
    message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  },
  requestTooLarge: {
    code: 'RequestPayloadSizeLimitExceeded',
    message: 'The request payload size has exceeded the limit.',
  },
  replyTooLarge: {
    code: 'ResponsePayloadSizeLimitExceeded',
    message: 'The response payload size has exceeded the limit.',
  },
  throttled: { code: 'ActivityLimitReached', message: 'Activity limit has been reached.', status: 429 },
  sessionLost: {
    code: 'InvalidOrTimedOutSession',
    message: 'Your Office Online session has expired or is invalid.',
    status: 408,
  },
  accessDenied: { code: 'AccessDenied', message: 'You cannot perform the requested operation.', status: 403 },
  general: {
    code: 'GeneralException',
    message: 'There was an internal error while processing the request.',
    status: 500,
  },
  invalidArgument: {
    code: 'InvalidArgument',
    message: 'The argument is invalid or missing or has an incorrect format.',
  },
} as const satisfies Record<string, Fault>

/** What goes wrong, and when: counted from the message or action that comes next, which is the first. */
export class Faults {
  private messages = 0
  private actions = 0
  private readonly atMessage = new Map<number, Fault>()
  private readonly atAction = new Map<number, Fault>()
  private readonly changes: { readonly at: number; readonly change: (workbook: WorkbookModel) => void }[] = []
  private waiting: (() => void)[] = []
  private editing = false

  /** Refuses the n-th message from now as a whole. */
  onMessage(n: number, fault: Fault): void {
    this.atMessage.set(this.messages + n, fault)
  }
  /** Fails the n-th action from now; those before it in its message stay done. */
  onAction(n: number, fault: Fault): void {
    this.atAction.set(this.actions + n, fault)
  }
  /** What a co-author does just before the n-th message from now arrives. */
  coAuthor(n: number, change: (workbook: WorkbookModel) => void): void {
    this.changes.push({ at: this.messages + n, change })
  }
  /** The person begins to edit a cell, or ends it. */
  set cellEditing(editing: boolean) {
    this.editing = editing
    if (!editing) for (const resume of this.waiting.splice(0)) resume()
  }
  get cellEditing(): boolean {
    return this.editing
  }
  clear(): void {
    this.atMessage.clear()
    this.atAction.clear()
    this.changes.length = 0
  }

  untilEdited(resume: () => void): void {
    this.waiting.push(resume)
  }
  takeChanges(): readonly ((workbook: WorkbookModel) => void)[] {
    this.messages++
    return this.changes.filter(({ at }) => at === this.messages).map(({ change }) => change)
  }
  ofMessage(): Fault | undefined {
    return this.atMessage.get(this.messages)
  }
  beforeAction(): void {
    const fault = this.atAction.get(++this.actions)
    if (fault) throw new HostError(fault.code, fault.message ?? fault.code, undefined, fault.status)
  }
}
