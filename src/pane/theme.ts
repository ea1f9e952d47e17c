import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components'

/** Excel's green. */
const green: BrandVariants = {
  10: '#031A0E',
  20: '#06301A',
  30: '#084324',
  40: '#0A522D',
  50: '#0C6136',
  60: '#0E703E',
  70: '#107C41',
  80: '#107C41',
  90: '#2A8F57',
  100: '#4AA571',
  110: '#55B17E',
  120: '#6DC091',
  130: '#8ACFA7',
  140: '#A8DDBE',
  150: '#C8EBD5',
  160: '#E6F6EC',
}

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif'

export const lightTheme: Theme = { ...createLightTheme(green), fontFamilyBase }
export const darkTheme: Theme = { ...createDarkTheme(green), fontFamilyBase }
darkTheme.colorBrandForeground1 = green[120]
darkTheme.colorBrandForeground2 = green[130]
darkTheme.colorCompoundBrandForeground1 = green[120]
// Buttons in a row are also read on the ground of a chosen one.
lightTheme.colorNeutralForeground2BrandHover = green[60]
lightTheme.colorNeutralForeground2BrandPressed = green[50]
darkTheme.colorNeutralForeground2BrandHover = green[130]
darkTheme.colorNeutralForeground2BrandPressed = green[120]
