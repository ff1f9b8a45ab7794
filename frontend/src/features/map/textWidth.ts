/** Widths of Source Sans 3 at weight 650, in hundredths of the type size. */
const widths: Record<string, string> = {
  20: ' ',
  27: 'ij',
  28: 'l',
  29: 'I.,',
  33: 'f-',
  37: 't',
  39: 'r',
  44: 's',
  46: 'cz',
  51: 'evyéxLY',
  53: 'agkåäJ',
  55: 'oöTVXSZEF0',
  57: 'bdhnpquAÅÄ',
  59: 'CPBR',
  63: 'DGK',
  67: 'HNUOQÖ',
  76: 'wM',
  85: 'mW',
}

const widthOf = new Map(
  Object.entries(widths).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width) / 100] as const),
  ),
)

/** How wide a text is at most: the same everywhere, so that a drawing is too. */
export const textWidth = (text: string, size: number): number =>
  size * [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? 0.67), 0)
