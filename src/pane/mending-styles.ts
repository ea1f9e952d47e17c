import { makeStyles, tokens } from '@fluentui/react-components'

/** Views that stand in place of the findings. */
export const useMendingStyles = makeStyles({
  view: { height: '100%', display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr) auto', minHeight: 0 },
  head: {
    display: 'grid',
    justifyItems: 'start',
    gap: '2px',
    padding: '6px 12px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { marginLeft: '-6px', padding: '0 6px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { listStyle: 'none', margin: 0, padding: 0, overflowY: 'auto', minHeight: 0 },
  row: {
    padding: '6px 12px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  place: {
    padding: 0,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    color: tokens.colorNeutralForeground3,
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  address: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground1, fontWeight: 600 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  more: { margin: '8px 12px' },
  none: { padding: '12px', color: tokens.colorNeutralForeground3 },
})
