import type { Validation } from '../../model/sheet-content'
import { spanA1 } from './rectangles'
import { escapeCellText } from './xml'

/** As many characters as a list written out, and as a message, may have (ECMA-376 part 1, 18.3.1.32; Excel's own limits). */
const mostOfList = 255
const mostOfMessage = 225

const listOf = ({ oneOf }: Validation): string => oneOf.join(',')
export const isListTooLong = (validation: Validation): boolean => listOf(validation).length > mostOfList

/** What may be entered, by a list to choose from; another entry is warned of. */
export function validationsXml(validations: readonly Validation[] = []): string {
  if (validations.length === 0) return ''
  const each = validations.map((validation) => {
    const message = escapeCellText([...validation.message].slice(0, mostOfMessage).join(''))
    return (
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${message}" sqref="${spanA1(validation.cells)}">` +
      `<formula1>"${escapeCellText(listOf(validation).replaceAll('"', '""'))}"</formula1></dataValidation>`
    )
  })
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`
}
