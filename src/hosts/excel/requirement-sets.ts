import { text, type Text } from '../../model/text'
import type { ExcelPorts } from './ports'
import { ExcelRefusal } from './refusal'

/** Below this Excel refuses the add-in (manifest.xml says the same). */
export const REQUIRED = '1.9'

/** What later versions of ExcelApi add, and what people miss without it. */
const extras = {
  comments: { version: '1.10', missed: null },
  slicers: { version: '1.10', missed: null },
  mergedAreas: {
    version: '1.13',
    missed: text(
      '看不出合并单元格，请不要改合并单元格里的内容。',
      'Merged cells are not seen: do not change cells in them.',
    ),
  },
  sheetRenamed: {
    version: '1.17',
    missed: text('改了工作表名称后，请按“重新检查”。', 'After renaming a sheet, press Recheck.'),
  },
  notes: {
    version: '1.18',
    missed: text('说明写成可以回复的批注，不是普通批注。', 'Explanations become threaded comments instead of notes.'),
  },
  undoGroup: {
    version: '1.20',
    missed: text('一次操作在 Excel 中可能要撤消几次。', 'One action may take several steps to undo in Excel.'),
  },
} as const satisfies Record<string, { readonly version: string; readonly missed: Text | null }>

export type Extra = keyof typeof extras
export type Has = (extra: Extra) => boolean

export const requirementSets: readonly string[] = [REQUIRED, ...Object.values(extras).map(({ version }) => version)]

export function probing({ supports }: ExcelPorts): Has {
  if (!supports(REQUIRED)) throw new ExcelRefusal('old-excel', `ExcelApi ${REQUIRED}`)
  const found = new Map<Extra, boolean>()
  return (extra) => {
    const known = found.get(extra) ?? supports(extras[extra].version)
    found.set(extra, known)
    return known
  }
}

/** What this Excel cannot do, each with what to do about it. */
export const missedWith = (has: Has): readonly Text[] =>
  (Object.keys(extras) as Extra[]).flatMap((extra) => {
    const { missed } = extras[extra]
    return missed && !has(extra) ? [missed] : []
  })
