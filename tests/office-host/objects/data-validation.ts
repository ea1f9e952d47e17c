import { record } from '../argument'
import { documented } from '../behaviour'
import { define, type HostObject } from '../definition'
import { invalidArgument } from '../host-error'
import { intersection, sameRect } from '../model/address'
import type { RangeModel, ValidationModel } from '../model/sheet'

/** The rules that a list validation may carry, and how long its source may be. */
const maxSource = 255
const over = ({ sheet, rect }: RangeModel): ValidationModel[] =>
  sheet.validations.filter((one) => intersection(one.rect, rect))
const exact = (state: RangeModel): ValidationModel | undefined =>
  over(state).find((one) => sameRect(one.rect, state.rect))
function own(state: RangeModel): ValidationModel {
  state.sheet.assertWritable(state.rect)
  let found = exact(state)
  if (!found) state.sheet.validations.push((found = { rect: state.rect, rule: {} }))
  return found
}

export const dataValidation: (state: RangeModel) => HostObject = define<RangeModel>({
  type: 'DataValidation',
  behaviours: [
    documented('datavalidation', 'a list in a string has at most 255 characters; clear takes every rule away'),
  ],
  scalars: {
    Type: {
      read: (state) => (over(state).length === 0 ? 'None' : (Object.keys(record(over(state)[0]!.rule))[0] ?? 'None')),
    },
    Rule: {
      read: (state) => over(state)[0]?.rule ?? {},
      write(state, value) {
        const rule = record(value)
        const source = rule.list === undefined ? undefined : record(rule.list).source
        if (Object.keys(rule).length !== 1) throw invalidArgument()
        if (typeof source === 'string' && !source.startsWith('=') && source.length > maxSource) throw invalidArgument()
        own(state).rule = value
      },
    },
    ErrorAlert: {
      read: (state) => over(state)[0]?.errorAlert ?? null,
      write: (state, value) => void (own(state).errorAlert = record(value)),
    },
    Prompt: {
      read: (state) => over(state)[0]?.prompt ?? null,
      write: (state, value) => void (own(state).prompt = record(value)),
    },
    IgnoreBlanks: {
      read: (state) => over(state)[0]?.ignoreBlanks ?? true,
      write: (state, value) => void (own(state).ignoreBlanks = value === true),
    },
  },
  methods: {
    Clear({ sheet, rect }) {
      sheet.assertWritable(rect)
      sheet.validations = sheet.validations.filter((one) => !intersection(one.rect, rect))
    },
  },
})
