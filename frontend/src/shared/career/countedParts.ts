interface Part<Of> {
  of: readonly Of[]
}

/** What is counted of a requirement tree: the parts of an all-of, else the whole as one. */
export const countedParts = <Of, Whole extends Of & Part<Of>>(
  whole: Whole,
  isAllOf: boolean,
): readonly Of[] => (isAllOf && whole.of.length ? whole.of : [whole])
