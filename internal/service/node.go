package service

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/page"
)

// Node is the object with the id, nil where there is none that the viewer may see.
func (s *Service) Node(ctx context.Context, id string) (career.Node, error) {
	kind, _, _ := career.ParseNodeID(id)
	switch kind {
	case "Municipality":
		for _, each := range s.Municipalities(ctx) {
			if each.ID() == id {
				return each, nil
			}
		}
	case "Unit":
		return orNone(s.Unit(ctx, id))
	case "UnitChange":
		return orNone(s.UnitChange(ctx, id))
	case "Employee":
		return orNone(s.Employee(ctx, id))
	case "AuditEntry":
		return orNone(s.AuditEntry(ctx, id))
	case "Credential":
		return orNone(s.Credential(ctx, id))
	case "File":
		return orNone(s.File(ctx, id))
	case "Employment":
		return orNone(s.Employment(ctx, id))
	case "DevelopmentPlan":
		return orNone(s.DevelopmentPlan(ctx, id))
	default:
		if node := s.Catalogue(ctx).Node(id); node != nil {
			return node, nil
		}
	}
	return nil, nil //nolint:nilnil // a lookup of what is not there
}

// orNone keeps a nil pointer from being taken for an object.
func orNone[T any, P interface {
	*T
	career.Node
}](found P, err error) (career.Node, error) {
	if found == nil {
		return nil, err
	}
	return found, err
}

// Nodes are the objects with the ids, in their order, nil where there is none that the viewer may see.
func (s *Service) Nodes(ctx context.Context, ids []string) ([]career.Node, error) {
	if len(ids) > page.MaxSize {
		return nil, fault.Input("ask for at most %d ids at a time, got %d", page.MaxSize, len(ids))
	}
	employees, err := s.employeesAmong(ctx, ids)
	if err != nil {
		return nil, err
	}
	nodes := make([]career.Node, len(ids))
	for i, id := range ids {
		if kind, _, _ := career.ParseNodeID(id); kind == "Employee" {
			nodes[i], err = orNone(employees[id], nil)
		} else {
			nodes[i], err = s.Node(ctx, id)
		}
		if err != nil {
			return nil, err
		}
	}
	return nodes, nil
}
