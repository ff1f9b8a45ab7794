/** The drawing's fixed measures. */
export const boxHeight = 44
/** How far a chosen box grows on every side. */
export const chosenGrowth = 2
export const secondLine = 80
export const levelWordAt = 32
/** Where boxes begin, right of the level words. */
export const leftEdge = 116
export const rightMargin = 20
/** The chosen role beside the map, on a page wide enough. */
export const panelWidth = 336
/** The map beside its panel on a page 1280 wide. */
export const narrowest = 1280 - panelWidth
