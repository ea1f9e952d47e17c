import type { Definition } from '../definition'
import { eventTypes, type EventKind, type WorkbookModel } from '../model/workbook'

/** The events that this host fires, by the names under which the library registers for them. */
const registrations: Readonly<Record<string, EventKind>> = {
  DataChangedEvent: 'changed',
  ActivatedEvent: 'activated',
  DeactivatedEvent: 'deactivated',
  AddedEvent: 'added',
  DeletedEvent: 'deleted',
  SelectionChangedEvent: 'selectionChanged',
  FormatChangedEvent: 'formatChanged',
  RowSortedEvent: 'rowSorted',
  ColumnSortedEvent: 'columnSorted',
  RowHiddenChangedEvent: 'rowHiddenChanged',
  ProtectionChangedEvent: 'protectionChanged',
}
const registrationsNamed: Readonly<Record<string, EventKind>> = {
  EventNameChanged: 'nameChanged',
  EventMoved: 'moved',
  EventVisibilityChanged: 'visibilityChanged',
}

/** `_Register…` and `_Unregister…` of a sheet, or of all of them. */
export function eventMethods<State extends object>(
  at: (state: State) => { workbook: WorkbookModel; target: string },
): NonNullable<Definition<State>['methods']> {
  const methods: Record<string, (state: State) => void> = {}
  for (const [name, kind] of Object.entries({ ...registrations, ...registrationsNamed })) {
    for (const [verb, on] of [
      ['_Register', true],
      ['_Unregister', false],
    ] as const) {
      methods[verb + name] = (state) => {
        const { workbook, target } = at(state)
        workbook.listen(eventTypes[kind], target, on)
      }
    }
  }
  return methods
}
