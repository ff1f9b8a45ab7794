import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import type { Appointment, Unit } from './unitQueries'
import styles from './UnitManagers.module.css'

interface Props {
  unit: Unit
  onEnd?: (appointment: Appointment) => void
  onTakeBack?: (appointment: Appointment) => void
}

/** Who manages a unit: for HR since when and until when, with those to come and those before; else today. */
export function UnitManagers({ unit: { appointments, managers }, onEnd, onTakeBack }: Props) {
  const { t, date } = useI18n()
  const now = today()
  return (
    <section aria-labelledby="chefer">
      <h2 id="chefer">{t('unit.managers')}</h2>
      {!managers?.length && (
        <p className="muted">{t(managers ? 'unit.managers.none' : 'unit.managers.colleagues')}</p>
      )}
      <ul className={styles.list}>
        {appointments
          ? appointments.map((appointment) => {
              const { manager, employeeId, startsOn, endsOn, isCurrent } = appointment
              const isPast = endsOn !== null && endsOn < now
              const when = isPast ? 'PAST' : startsOn > now ? 'SOON' : null
              const hasLeft = !when && !isCurrent
              const change = endsOn ? onTakeBack : onEnd
              return (
                <li key={`${employeeId} ${startsOn}`} data-past={isPast || undefined}>
                  <div>
                    <strong>{manager}</strong>
                    <p className="small muted">
                      {when && `${t(`unit.appointment.${when}`)}, `}
                      {endsOn
                        ? t('own.fromTo', { from: date(startsOn), to: date(endsOn) })
                        : t('own.since', { from: date(startsOn) })}
                      {hasLeft && ` · ${t('unit.appointment.left')}`}
                    </p>
                  </div>
                  {change && (
                    <button
                      type="button"
                      className="button button-tool"
                      onClick={() => change(appointment)}
                    >
                      {t(endsOn ? 'unit.end.takeBack' : 'unit.end')}
                      <span className="visually-hidden"> {manager}</span>
                    </button>
                  )}
                </li>
              )
            })
          : managers?.map((name) => (
              <li key={name}>
                <strong>{name}</strong>
              </li>
            ))}
      </ul>
    </section>
  )
}
