/** Told apart by people with any kind of colour vision, and in grey print by their lightness (Okabe and Ito). */
const palette = ['0072B2', 'E69F00', '009E73', 'CC79A7', '56B4E9', 'D55E00', '999999', 'F0E442']
/** What is drawn beside the data. */
export const ink = { text: '404040', line: 'BFBFBF', grid: 'E0E0E0', paper: 'FFFFFF' } as const

/** Beyond the palette its colours come back darker. */
export function seriesColour(place: number): string {
  const colour = palette[place % palette.length]!
  const round = Math.floor(place / palette.length)
  const channel = (at: number): string =>
    Math.round(parseInt(colour.slice(at, at + 2), 16) * 0.65 ** round)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase()
  return channel(0) + channel(2) + channel(4)
}

export const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
export const outline = (colour: string, points: number): string =>
  `<a:ln w="${Math.round(points * 12_700)}">${solid(colour)}</a:ln>`
