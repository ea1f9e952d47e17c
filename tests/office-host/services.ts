import type { Definition, HostObject } from './definition'
import type { ClassMetadata } from './metadata'

const addin = 'Microsoft.InternalService.AddinInternalService'
const nothing = (): undefined => undefined

/** What office.js creates by name beside the workbook: it says that it is ready to carry out ribbon commands. */
export const services: Readonly<Record<string, HostObject>> = {
  [addin]: serviceOf({
    type: addin,
    behaviours: [],
    methods: { NotifyActionHandlerReady: nothing, notifyActionHandlerReady: nothing },
  }),
}
function serviceOf(definition: Definition<object>): HostObject {
  return { definition: definition as Definition<never>, state: {} }
}

export const classOfService: ClassMetadata = { scalars: {}, children: {}, isCollection: false }
