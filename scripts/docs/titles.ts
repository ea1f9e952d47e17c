import { fields, type FieldKey } from '../../src/model/field'
import type { Text } from '../../src/model/text'

export const both = ({ zh, en }: Text): string => `${zh} / ${en}`
export const fieldTitle = (field: FieldKey): string => `${both(fields[field].title)} (\`${field}\`)`
