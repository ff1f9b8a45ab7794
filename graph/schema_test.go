package graph

import "testing"

func TestDeferIsNotOffered(t *testing.T) {
	t.Parallel()
	if NewSchema(nil).Schema().Directives["defer"] != nil {
		t.Error("the schema lists @defer")
	}
	if parsedSchema.Directives["defer"] == nil {
		t.Error("the parser no longer brings @defer along: NewSchema need not remove it")
	}
}
