# `make` lists what there is. Needs Go 1.26 and Node 20.19; everything else is fetched.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

lint := .cache/bin/golangci-lint
installed := frontend/node_modules/.package-lock.json
app := frontend/dist/index.html
app_sources := schema.graphql frontend/index.html frontend/package.json $(wildcard frontend/*.config.*) frontend/tsconfig.json \
	$(shell find frontend/src frontend/public frontend/worker -type f 2>/dev/null)

.PHONY: help
help: ## List the commands
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1\t\2/p' $(MAKEFILE_LIST) | while IFS=$$'\t' read -r name text; do printf '  make %-12s %s\n' "$$name" "$$text"; done

.PHONY: run
run: build ## Build what has changed, then serve on http://localhost:8080 (ARGS="--addr ..." for more)
	@exec bin/blommaut serve $(ARGS)

.PHONY: build
build: toolchain $(app) bin ## Build the app and bin/blommaut

.PHONY: test
test: toolchain ## Everything: generated code, lint, types, all tests, budgets, the contract, end to end
	@scripts/test.sh

.PHONY: check
check: toolchain $(lint) $(installed) ## The quick part: lint, types and unit tests
	$(lint) run
	go test ./...
	cd frontend && npm run check && npm run test

.PHONY: generate
generate: $(installed) ## Write the generated code anew
	go tool gqlgen generate
	cd frontend && npm run generate

.PHONY: fmt
fmt: $(lint) $(installed) ## Format all code
	$(lint) fmt
	cd frontend && npm run format

.PHONY: lint
lint: $(lint) $(installed) ## Lint all code and check the app's types
	$(lint) run
	cd frontend && npm run check

.PHONY: bench
bench: bench-start ## Measure the catalogue's algorithms and the start
	go test -run '^$$' -bench . -benchmem ./internal/career ./internal/search
	cd bench && go test -run Quality -v ./... && go test -run '^$$' -bench . -benchmem ./...

.PHONY: bench-start
bench-start: build ## Measure the first and the next start, in seconds
	@scripts/bench-start.sh

.PHONY: bench-moves
bench-moves: build ## Measure how long a move to another page takes
	cd frontend && npm run moves

.PHONY: lighthouse
lighthouse: build ## Load each page as a slow phone would; fail on times over budget too
	cd frontend && npm run lighthouse -- --strict

.PHONY: toolchain
toolchain:
	@scripts/toolchain.sh

# go build decides itself what has changed. It fails where git refuses to tell the
# commit (no repository, or another user's), so it is asked for only where git does.
.PHONY: bin
bin:
	CGO_ENABLED=0 go build -buildvcs=$(shell git rev-parse HEAD >/dev/null 2>&1 && echo true || echo false) -o bin/blommaut ./cmd/blommaut

$(app): $(installed) $(app_sources)
	cd frontend && npm run build
	@touch $@

$(installed): frontend/package-lock.json
	cd frontend && npm ci
	@touch $@

# Its own module, so that its dependencies stay out of ours.
$(lint): tools/golangci-lint/go.mod tools/golangci-lint/go.sum
	go build -C tools/golangci-lint -o ../../$(lint) github.com/golangci/golangci-lint/v2/cmd/golangci-lint
	@touch $@
