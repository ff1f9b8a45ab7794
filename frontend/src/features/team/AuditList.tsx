import { graphql } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { useOwnPages } from '@/shared/session/useOwnPages'
import { auditGroups } from '@/shared/audit/auditGroups'
import { TeamList } from './TeamList'
import styles from './AuditList.module.css'

const AuditQuery = graphql(`
  query TeamAudit($id: ID!, $after: String) {
    employee(id: $id) {
      id
      auditLog(first: 20, after: $after) {
        totalCount
        nodes {
          id
          at
          actor
          actorKind
          action
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

/** The log of a record, newest first. */
export function AuditList({ id }: { id: string }) {
  const { t, count, moment } = useI18n()
  const entries = useOwnPages(
    { query: AuditQuery, variables: { id } },
    ({ employee }) => employee?.auditLog ?? none,
  )
  const groups = auditGroups(entries.nodes ?? [])
  return (
    <TeamList
      id="logg"
      of="team.log"
      list={entries}
      shown={groups.length}
      empty={<p className="muted">{t('team.audit.none')}</p>}
    >
      {groups.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <span className="small muted">{moment(entry.at)}</span>
          <span>
            <strong>{entry.actor}</strong>, {t(`team.audit.as.${entry.actorKind}`)}
          </span>
          <span>
            {t(`team.audit.${entry.action}`)}
            {entry.times > 1 && <span className="muted">, {count('log.times', entry.times)}</span>}
          </span>
        </li>
      ))}
    </TeamList>
  )
}
