package graph

import (
	"context"

	"blommaut/internal/people"
)

func (r *mutationResolver) AppointManager(ctx context.Context, input people.AppointManagerInput) (*people.AppointManagerPayload, error) {
	return r.service.AppointManager(ctx, input)
}

func (r *mutationResolver) EndAppointment(ctx context.Context, input people.EndAppointmentInput) (*people.EndAppointmentPayload, error) {
	return r.service.EndAppointment(ctx, input)
}

func (r *appointmentResolver) IsCurrent(_ context.Context, a *people.Appointment) (bool, error) {
	return a.IsOn(r.service.Today()), nil
}

func (r *unitResolver) Appointments(ctx context.Context, unit *people.Unit) ([]*people.Appointment, error) {
	return r.service.AppointmentsOf(ctx, unit)
}
