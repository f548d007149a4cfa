# A file as most people write one: comments, continuation lines, a stage that copies from another.
# syntax here would be too late: it is a comment
FROM golang:1.24 AS build
WORKDIR /src

# Modules first, so that they stay cached.
COPY go.mod go.sum ./
RUN go mod download \
    # a comment inside
    && go build -o /out/server \

      ./cmd/server

FROM scratch
COPY --from=build --chown=1000 /out/server /server
ENV MODE=production GREETING="hello world"
ENTRYPOINT ["/server", "--listen", ":8080"]
