import { levelWords, type LevelWord } from '@/features/roles/roleSearch'
import type { CareerLevel } from '@/shared/career/terms'

/** The word for each level in the addresses of the roles' page. */
export const levelWord = Object.fromEntries(
  Object.entries(levelWords).map(([word, level]) => [level, word]),
) as Record<CareerLevel, LevelWord>
