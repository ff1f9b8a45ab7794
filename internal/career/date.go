package career

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"io"
	"time"
)

// Date is a calendar date without time or zone. The zero Date is no date.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// NewDate is the date of a time in its own zone.
func NewDate(t time.Time) Date {
	year, month, day := t.Date()
	return Date{year, month, day}
}

// ParseDate reads an ISO 8601 calendar date, and nothing else.
func ParseDate(text string) (Date, error) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil || t.Year() < 1 {
		return Date{}, fmt.Errorf("%q is no date as 2023-07-01", text)
	}
	return NewDate(t), nil
}

func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// Compare orders dates by time.
func (d Date) Compare(other Date) int {
	if d.Year != other.Year {
		return d.Year - other.Year
	}
	if d.Month != other.Month {
		return int(d.Month - other.Month)
	}
	return d.Day - other.Day
}

// Next is the day after.
func (d Date) Next() Date { return d.Plus(1) }

// Plus is so many days later.
func (d Date) Plus(days int) Date { return NewDate(d.time().AddDate(0, 0, days)) }

// MonthsUntil are the whole months to another date, which is later.
func (d Date) MonthsUntil(other Date) int {
	months := (other.Year-d.Year)*12 + int(other.Month-d.Month)
	if other.Day < d.Day {
		months--
	}
	return months
}

// DaysUntil are the days to another date, negative where it is earlier.
func (d Date) DaysUntil(other Date) int {
	const day = 24 * time.Hour
	return int(other.time().Sub(d.time()) / day)
}

func (d Date) time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// Before tells whether the date is earlier than the other.
func (d Date) Before(other Date) bool { return d.Compare(other) < 0 }

// MarshalText writes the date in ISO 8601.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a date in ISO 8601.
func (d *Date) UnmarshalText(text []byte) error {
	parsed, err := ParseDate(string(text))
	*d = parsed
	return err
}

// MarshalGQL writes the GraphQL scalar Date.
func (d Date) MarshalGQL(w io.Writer) { _ = json.NewEncoder(w).Encode(d.String()) }

// UnmarshalGQL reads the GraphQL scalar Date.
func (d *Date) UnmarshalGQL(value any) error {
	text, ok := value.(string)
	if !ok {
		return fmt.Errorf("a Date is a string as \"2023-07-01\"")
	}
	return d.UnmarshalText([]byte(text))
}

// Value writes the date to the database.
func (d Date) Value() (driver.Value, error) { return d.String(), nil }

// Scan reads the date from the database.
func (d *Date) Scan(value any) error {
	switch value := value.(type) {
	case time.Time:
		*d = NewDate(value)
		return nil
	case string:
		return d.UnmarshalText([]byte(value))
	case []byte:
		return d.UnmarshalText(value)
	}
	return fmt.Errorf("cannot read a date from %T", value)
}
