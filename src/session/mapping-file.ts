import * as z from 'zod/mini'
import { fieldKeys, type FieldKey } from '../model/field'
import type { Mapping, SheetMapping } from '../model/mapping'
import type { Catalog } from '../model/report'
import { text, type Text } from '../model/text'
import { at, readJson, refusalOf } from './json-file'
import { issueText } from './mapping-issues'
import { nearest } from './nearest'

export const mappingSchema = 'sanbiao/mapping@1'
const mappingFile = text('映射文件', 'mapping file')
/** A spreadsheet has no more rows. */
const MOST_ROWS = 1_048_576

const shape = z.strictObject({
  schema: z.optional(z.literal(mappingSchema)),
  profile: z.optional(z.string()),
  sheets: z.array(
    z.strictObject({
      sheet: z.string().check(z.trim(), z.minLength(1)),
      template: z.optional(z.string()),
      headerRow: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_ROWS))),
      columns: z.optional(z.record(z.string(), z.string())),
    }),
  ),
})

/** A mapping from the text of its file; throws JsonRefusal. Ids are taken in any case. */
export function readMappingFile(
  json: string,
  { templates, profiles }: Pick<Catalog, 'templates' | 'profiles'>,
): Mapping {
  const { profile, sheets } = readJson(json, { name: mappingFile, shape, say: (issue) => [issueText(issue)] })
  const wrong: Text[] = []
  const forms = templates.flatMap(({ id, derived }) => (derived ? [] : [id]))
  const idIn = <T extends string>(
    known: readonly T[],
    what: Text,
    written: string,
    path: readonly PropertyKey[],
  ): T => {
    const found = known.find((id) => id.toLowerCase() === written.trim().toLowerCase())
    if (found === undefined) wrong.push(unknownId(known, what, written, path))
    return found ?? (written as T)
  }
  const mapping: Mapping = {
    ...(profile === undefined
      ? {}
      : {
          profile: idIn(
            profiles.map(({ id }) => id),
            text('口径', 'profile'),
            profile,
            ['profile'],
          ),
        }),
    sheets: sheets.map(({ sheet, template, headerRow, columns }, index): SheetMapping => {
      const below = (...more: readonly PropertyKey[]): readonly PropertyKey[] => ['sheets', index, ...more]
      const fieldsOf = Object.entries(columns ?? {}).map(([header, field]) => [
        header,
        idIn<FieldKey | 'ignore'>([...fieldKeys, 'ignore'], text('字段', 'field'), field, below('columns', header)),
      ])
      return {
        sheet,
        ...(template === undefined
          ? {}
          : { template: idIn([...forms, 'ignore'] as const, text('表格', 'form'), template, below('template')) }),
        ...(headerRow === undefined ? {} : { headerRow }),
        ...(columns === undefined ? {} : { columns: Object.fromEntries(fieldsOf) as SheetMapping['columns'] }),
      }
    }),
  }
  if (wrong.length > 0) throw refusalOf(wrong, mappingFile)
  return mapping
}

/** The text of a mapping's file. */
export const writeMappingFile = (mapping: Mapping): string =>
  `${JSON.stringify({ schema: mappingSchema, ...mapping }, null, 2)}\n`

function unknownId(known: readonly string[], what: Text, written: string, path: readonly PropertyKey[]): Text {
  const near = nearest(written, known)
  const hint = near
    ? text(`，是不是“${near}”？`, `; did you mean “${near}”?`)
    : known.length <= 30
      ? text(`，可以写：${known.join('、')}。`, `; write one of ${known.join(', ')}.`)
      : text('，请看 docs/names.md。', '; see docs/names.md.')
  return at(path, text(`没有名为“${written}”的${what.zh}${hint.zh}`, `there is no ${what.en} “${written}”${hint.en}`))
}
