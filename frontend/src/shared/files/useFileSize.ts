import { useI18n } from '@/shared/i18n/context'

const kilo = 1024
const mega = kilo * kilo

/** A number of bytes in words, as 1,2 MB. */
export function useFileSize() {
  const { t, number } = useI18n()
  return (bytes: number) =>
    bytes < mega
      ? t('file.kilobytes', { size: number(Math.max(1, Math.round(bytes / kilo))) })
      : t('file.megabytes', { size: number(Math.round((bytes / mega) * 10) / 10) })
}
