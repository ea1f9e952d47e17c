import { makeStyles, tokens } from '@fluentui/react-components'

/** What the parts of the figures' tab share. */
export const useFigureStyles = makeStyles({
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    padding: '2px 0 2px 8px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: 'right',
    verticalAlign: 'bottom',
    ':first-child': { paddingLeft: 0, textAlign: 'left' },
  },
  name: { padding: 0, fontWeight: tokens.fontWeightRegular, textAlign: 'left', overflowWrap: 'anywhere' },
  number: { padding: '0 0 0 8px', textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hint: { margin: '6px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  small: { color: tokens.colorNeutralForeground3 },
})
