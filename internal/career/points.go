package career

import (
	"database/sql/driver"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Points is an exact number with one decimal: credits or years, counted in tenths.
type Points int64

// maxPoints bounds every amount, so that sums cannot overflow.
const maxPoints Points = 100_000 * 10

// PointsOf is the exact amount of a float, which must be finite, from 0 to 100,000 and a whole
// number of tenths.
func PointsOf(amount float64) (Points, error) {
	if math.IsNaN(amount) || math.IsInf(amount, 0) {
		return 0, fmt.Errorf("the amount must be a finite number")
	}
	if amount < 0 {
		return 0, fmt.Errorf("the amount must not be negative, got %v", amount)
	}
	if amount > maxPoints.Float() {
		return 0, fmt.Errorf("the amount must be at most %v, got %v", maxPoints, amount)
	}
	return ParsePoints(strconv.FormatFloat(amount, 'f', -1, 64))
}

// ParsePoints reads a decimal number that is not negative and has one decimal at the most.
func ParsePoints(text string) (Points, error) {
	whole, decimals, _ := strings.Cut(text, ".")
	decimals = strings.TrimRight(decimals, "0")
	if len(decimals) > 1 {
		return 0, fmt.Errorf("%s has more than one decimal", text)
	}
	if decimals == "" {
		decimals = "0"
	}
	tenths, err := strconv.ParseUint(whole+decimals, 10, 63)
	if err != nil || Points(tenths) > maxPoints {
		return 0, fmt.Errorf("%q is no number from 0 to %v", text, maxPoints)
	}
	return Points(tenths), nil
}

// Float is the amount as a GraphQL Float.
func (p Points) Float() float64 { return float64(p) / 10 }

func (p Points) String() string { return strconv.FormatFloat(p.Float(), 'f', -1, 64) }

// MarshalText writes the amount as a decimal number.
func (p Points) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads a decimal number.
func (p *Points) UnmarshalText(text []byte) error {
	parsed, err := ParsePoints(string(text))
	*p = parsed
	return err
}

// Value writes the amount to the database.
func (p Points) Value() (driver.Value, error) { return p.String(), nil }

// Scan reads the amount from the database.
func (p *Points) Scan(value any) error {
	switch value := value.(type) {
	case string:
		return p.UnmarshalText([]byte(value))
	case []byte:
		return p.UnmarshalText(value)
	case float64:
		parsed, err := PointsOf(value)
		*p = parsed
		return err
	case int64:
		*p = Points(value) * 10
		return nil
	}
	return fmt.Errorf("cannot read an amount from %T", value)
}

func pointsFloat(p *Points) *float64 {
	if p == nil {
		return nil
	}
	float := p.Float()
	return &float
}
