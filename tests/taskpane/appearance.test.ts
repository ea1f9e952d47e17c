import { lightOf, localeOf, luminance } from '../../src/taskpane/appearance'

test('the pane is as dark as Excel', () => {
  const dark = (bodyBackgroundColor: string) =>
    lightOf({ bodyBackgroundColor, bodyForegroundColor: '#F0F0F0' }, false).dark
  expect(['#FFFFFF', '#E6E6E6', '#F3F2F1'].map(dark)).toEqual([false, false, false])
  expect(['#262626', '#1F1F1F', '#363636'].map(dark)).toEqual([true, true, true])
})
test('where Excel tells no colours, the system decides', () => {
  for (const theme of [undefined, null, {}, { bodyBackgroundColor: 'white' }]) {
    expect(lightOf(theme, true)).toEqual({ dark: true, contrast: null })
    expect(lightOf(theme, false)).toEqual({ dark: false, contrast: null })
  }
})
test('a black contrast theme keeps its own colours', () => {
  const theme = { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFF00' }
  expect(lightOf(theme, false)).toEqual({ dark: true, contrast: { ground: '#000000', ink: '#FFFF00' } })
  expect(lightOf({ ...theme, bodyBackgroundColor: '#0A0A0A' }, false).contrast).toBe(null)
})
test('luminance is that of WCAG', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1)
  expect(luminance('#777777')).toBeCloseTo(0.1845, 3)
  expect(luminance('#fff')).toBe(null)
})
test('Chinese of any region is Chinese, everything else English', () => {
  expect(['zh-CN', 'zh-TW', 'ZH-cn', undefined, 'en-US', 'de-DE'].map(localeOf)).toEqual([
    'zh',
    'zh',
    'zh',
    'zh',
    'en',
    'en',
  ])
})
