import type { Theme } from '@fluentui/react-components'
import { darkTheme, lightTheme } from '../../src/pane/theme'

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string): number => {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (more + 0.05) / (less + 0.05)
}
/** What buttons without a ground of their own stand on: rows as they are, under the mouse, chosen. */
const grounds = [
  'colorNeutralBackground1',
  'colorNeutralBackground1Hover',
  'colorNeutralBackground1Selected',
  'colorNeutralBackground3',
  'colorSubtleBackgroundHover',
] as const satisfies readonly (keyof Theme)[]
const words = [
  'colorNeutralForeground2',
  'colorNeutralForeground2BrandHover',
  'colorNeutralForeground2BrandPressed',
  'colorBrandForeground2Hover',
] as const satisfies readonly (keyof Theme)[]

describe.each([
  ['light', lightTheme],
  ['dark', darkTheme],
])('in %s', (_, theme) => {
  test.each(words)('%s can be read on every row', (word) => {
    const faint = grounds.filter((ground) => contrast(theme[word], theme[ground]) < 4.5)
    expect(faint).toEqual([])
  })
})
