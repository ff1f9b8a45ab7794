package people

import "blommaut/internal/page"

// UnitConnection is a page of units.
type UnitConnection = page.Page[*Unit]

// UnitEdge is a unit in a page.
type UnitEdge = page.Edge[*Unit]

// UnitChangeConnection is a page of changes of a unit.
type UnitChangeConnection = page.Page[*UnitChange]

// UnitChangeEdge is a change in a page.
type UnitChangeEdge = page.Edge[*UnitChange]

// EmployeeConnection is a page of employees.
type EmployeeConnection = page.Page[*Employee]

// EmployeeEdge is an employee in a page.
type EmployeeEdge = page.Edge[*Employee]

// CredentialConnection is a page of credentials.
type CredentialConnection = page.Page[*Credential]

// CredentialEdge is a credential in a page.
type CredentialEdge = page.Edge[*Credential]

// DevelopmentPlanConnection is a page of plans.
type DevelopmentPlanConnection = page.Page[*DevelopmentPlan]

// DevelopmentPlanEdge is a plan in a page.
type DevelopmentPlanEdge = page.Edge[*DevelopmentPlan]

// AuditEntryConnection is a page of the audit log.
type AuditEntryConnection = page.Page[*AuditEntry]

// AuditEntryEdge is an entry in a page.
type AuditEntryEdge = page.Edge[*AuditEntry]
