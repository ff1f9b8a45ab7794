interface Named {
  title: string
  kind: 'POSITION' | 'ASSIGNMENT'
}

/** A title that tells an assignment from the position with the same title. */
export const roleName = ({ title, kind }: Named, assignmentWord: string): string =>
  kind === 'ASSIGNMENT' ? `${title} (${assignmentWord})` : title
