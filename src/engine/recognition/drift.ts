import { fields, type FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'
import { text, type Text } from '../../model/text'
import type { Claim } from './columns'

/** What differs from the form as it is prescribed: columns missing, moved, renamed, added. */
export function driftOf(
  template: SheetTemplate,
  claims: ReadonlyMap<number, Claim>,
  written: readonly string[],
  missing: readonly FieldKey[],
  added: readonly string[],
): readonly Text[] {
  const order = Object.keys(template.columns) as FieldKey[]
  const placed = [...claims].sort(([a], [b]) => a - b)
  const moved = outOfOrder(placed.map(([, { field }]) => order.indexOf(field))).map(
    (at) => written[placed[at]?.[0] ?? -1] ?? '',
  )
  const renamed = placed.flatMap(([column, { field, by }]) =>
    by === 'near' || by === 'content' || by === 'mapping' ? [[written[column] ?? '', field] as const] : [],
  )
  const said: Text[] = []
  if (missing.length > 0)
    said.push(
      text(
        `没有的列：${missing.map((field) => fields[field].title.zh).join('、')}`,
        `Columns missing: ${missing.map((field) => fields[field].title.en).join(', ')}`,
      ),
    )
  if (moved.length > 0)
    said.push(
      text(
        `与标准表相比位置不同的列：${listed(moved)}（不影响读取）`,
        `Columns that stand elsewhere than in the form: ${moved.join(', ')} (read all the same)`,
      ),
    )
  if (renamed.length > 0)
    said.push(
      text(
        `表头写法不同的列：${renamed.map(([header, field]) => `“${header}”（读作${fields[field].title.zh}）`).join('、')}`,
        `Columns named otherwise: ${renamed.map(([header, field]) => `"${header}" (read as ${fields[field].title.en})`).join(', ')}`,
      ),
    )
  if (added.length > 0) said.push(text(`标准表以外的列：${listed(added)}`, `Columns added: ${added.join(', ')}`))
  return said
}

const listed = (headers: readonly string[]): string => headers.map((header) => `“${header}”`).join('、')

/** The places that are not part of the longest rising run of numbers. */
function outOfOrder(numbers: readonly number[]): readonly number[] {
  const longest = numbers.map(() => 1)
  const before = numbers.map(() => -1)
  for (let at = 0; at < numbers.length; at++) {
    for (let earlier = 0; earlier < at; earlier++) {
      if (
        (numbers[earlier] as number) < (numbers[at] as number) &&
        (longest[earlier] as number) + 1 > (longest[at] as number)
      ) {
        longest[at] = (longest[earlier] as number) + 1
        before[at] = earlier
      }
    }
  }
  const kept = new Set<number>()
  for (let at = longest.indexOf(Math.max(0, ...longest)); at >= 0; at = before[at] ?? -1) kept.add(at)
  return numbers.flatMap((_, at) => (kept.has(at) ? [] : [at]))
}
