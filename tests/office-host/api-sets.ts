/** Requirement sets by name, with the newest version that this Excel has. */
export type ApiSets = Readonly<Record<string, string>>

const runtime = { RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', CustomXmlParts: '1.1', DelayForCellEdit: '1.1' }
/** What Microsoft's pages give to ExcelApi 1.17 or above stands as ExcelApiOnline 1.1 in the library, as onNameChanged does. */
const online = { ExcelApiOnline: '1.1' }
/** Excel versions that people have. */
export const excels = {
  'ExcelApi 1.9': { ...runtime, ExcelApi: '1.9' },
  'LTSC 2021': { ...runtime, ExcelApi: '1.14' },
  'LTSC 2024': { ...runtime, ...online, ExcelApi: '1.17' },
  latest: { ...runtime, ...online, ExcelApi: '1.20', ExcelApiDesktop: '1.3', ExcelApiUndo: '1.14' },
} as const satisfies Record<string, ApiSets>

const parts = (version: string): readonly number[] => version.split('.').map(Number)

export function supports(sets: ApiSets, set: string, version = '0'): boolean {
  const name = Object.keys(sets).find((one) => one.toLowerCase() === set.toLowerCase())
  if (name === undefined) return false
  const [has = 0, hasMinor = 0] = parts(sets[name] ?? '0')
  const [wants = 0, wantsMinor = 0] = parts(version)
  return has > wants || (has === wants && hasMinor >= wantsMinor)
}
