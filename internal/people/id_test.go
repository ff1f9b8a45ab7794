package people

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestIDsAreReadAsTheyAreWritten(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		ids := make(IDs, rapid.IntRange(0, 4).Draw(r, "ids"))
		for i := range ids {
			copy(ids[i][:], rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(r, "id"))
			if got, err := ParseID(ids[i].String()); err != nil || got != ids[i] {
				r.Fatalf("%s is read as %s, %v", ids[i], got, err)
			}
			key, ok := ParseNodeID("Employee", (&Employee{MunicipalityID: 2580, Key: ids[i]}).ID())
			if !ok || key != (Key{2580, ids[i]}) {
				r.Fatalf("read as %v", key)
			}
		}
		var got IDs
		if err := got.Scan(ids.String()); err != nil || !slices.Equal(got, ids) && len(ids) > 0 {
			r.Fatalf("%v is read as %v, %v", ids, got, err)
		}
	})
}

func TestAnIDOfAnotherKindIsNone(t *testing.T) {
	t.Parallel()
	unit := (&Unit{MunicipalityID: 2580, Key: NewID()}).ID()
	for _, id := range []string{unit, "", "x", "RW1wbG95ZWU", (&Employee{MunicipalityID: 2580}).ID() + "AA"} {
		if _, ok := ParseNodeID("Employee", id); ok {
			t.Errorf("%q is taken for an employee", id)
		}
	}
}
