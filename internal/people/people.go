// Package people is about persons: who asks, what they may do, and the record that follows an employee.
// It is pure.
package people
