import { makeStyles, tokens } from '@fluentui/react-components'

/** Cards, headings and facts of the tab on how sheets were read. */
export const useReadingStyles = makeStyles({
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
  },
  card: {
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  asked: { borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeForeground1}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  fact: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
  button: { minWidth: 'auto', whiteSpace: 'normal', textAlign: 'left', justifyContent: 'flex-start' },
})
