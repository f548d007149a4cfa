// SPDX-License-Identifier: MIT
#include "tests/support/graphfixture.h"

namespace stagecraft::test {

QString goService()
{
    return QStringLiteral(R"(# --- Stage 1: Build ---
FROM golang:1.21-alpine AS builder

# Set the working directory inside the container
WORKDIR /app

# Copy Go module files and download dependencies
COPY go.mod go.sum ./
RUN go mod download

# Copy source code and build the binary
COPY . .
RUN go build -o myapp ./cmd/myapp

# --- Stage 2: Runtime ---
FROM alpine:3.19

# Set a non-root user for security (optional but recommended)
RUN adduser -D appuser
USER appuser

# Set the working directory
WORKDIR /app

# Copy the binary from the builder stage
COPY --from=builder /app/myapp .

# Define the entrypoint
ENTRYPOINT ["./myapp"]
)");
}

GraphContent graphContent(const QString &dockerfile)
{
    GraphContent content;
    content.analysis = analyse(dockerfile);
    return content;
}

GraphContent builtGoService()
{
    GraphContent content = graphContent(goService());
    const auto done = [](qint64 bytes) {
        return BuildFigure{FigureState::Done, bytes, -1, false};
    };
    content.stageFigures = {
        {FigureState::Cached, 319'000'000, 14'200, false}, {FigureState::Done, 9'300'000, 800, false}};
    content.artifactFigures = {done(1'900'000)};
    content.imageBytes = {
        {QStringLiteral("golang:1.21-alpine"), 257'000'000}, {QStringLiteral("alpine:3.19"), 7'400'000}};
    const auto instructions = content.analysis->tree().instructions();
    content.instructionFigures.resize(instructions.size());
    content.instructionBadges.resize(instructions.size());
    const qint64 layers[] = {-1, -1, 126, 0, 612, 61'800'000, -1, 3'100, -1, 0, 1'900'000, -1};
    for (std::size_t i = 0; i < std::min(instructions.size(), std::size(layers)); ++i) {
        if (layers[i] >= 0)
            content.instructionFigures[i] = done(layers[i]);
    }
    content.instructionBadges[2] = {
        Severity::Warning, 1, QStringLiteral("go.sum is not in the build context.")};
    return content;
}

QString largeDockerfile(int stages)
{
    QString text = QStringLiteral("FROM debian:13 AS stage0\nRUN apt-get update\n");
    for (int stage = 1; stage < stages; ++stage) {
        const int base = stage / 3;
        text += QStringLiteral("\nFROM %1 AS stage%2\nWORKDIR /src/%2\nENV NUMBER=%2 NAME=value\n")
                    .arg(stage % 4 == 0 ? QStringLiteral("alpine:3.%1").arg(stage % 19)
                                        : QStringLiteral("stage%1").arg(base))
                    .arg(stage);
        text += QStringLiteral("COPY package%1.json ./\nCOPY --from=stage%2 /out/file%2 /in/\n")
                    .arg(stage)
                    .arg(std::max(0, stage - 2));
        text += QStringLiteral("RUN --mount=type=cache,target=/root/.cache make -j4 part%1\nRUN make test\n")
                    .arg(stage);
        text +=
            QStringLiteral("RUN --mount=type=bind,from=stage%1,target=/mnt ls /mnt\nUSER 1000\nEXPOSE 80\n")
                .arg(base);
        text += QStringLiteral("CMD [\"./part%1\"]\n").arg(stage);
    }
    return text;
}

} // namespace stagecraft::test
