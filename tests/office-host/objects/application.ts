import { isFlag } from '../argument'
import { documented, guessed } from '../behaviour'
import { define } from '../definition'
import { invalidArgument } from '../host-error'
import type { WorkbookModel } from '../model/workbook'

interface Of {
  readonly workbook: WorkbookModel
}
const modes = ['Automatic', 'AutomaticExceptTables', 'Manual']

export const application = define<Of>({
  type: 'Application',
  behaviours: [
    documented('application', 'calculation may be held up until the next sync; screen updates likewise'),
    guessed('calculating changes no value: a formula’s value is what the test says'),
  ],
  scalars: {
    CalculationMode: {
      read: ({ workbook }) => workbook.calculationMode,
      write({ workbook }, mode) {
        if (!modes.includes(String(mode))) throw invalidArgument()
        workbook.calculationMode = String(mode)
      },
    },
    CalculationState: { read: () => 'Done' },
    DecimalSeparator: { read: () => '.' },
    ThousandsSeparator: { read: () => ',' },
  },
  methods: {
    Calculate({ workbook }, kind) {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(String(kind))) throw invalidArgument()
      workbook.recalculate()
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
})
export const runtime = define<Of>({
  type: 'Runtime',
  behaviours: [documented('runtime', 'with enableEvents off no event reaches this add-in')],
  scalars: {
    EnableEvents: {
      read: ({ workbook }) => workbook.eventsEnabled,
      write({ workbook }, value) {
        if (!isFlag(value)) throw invalidArgument()
        workbook.eventsEnabled = value
      },
    },
  },
})
