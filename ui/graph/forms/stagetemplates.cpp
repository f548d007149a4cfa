// SPDX-License-Identifier: MIT
#include "ui/graph/forms/stagetemplates.h"

#include "core/edit/stagenames.h"

#include <QtGlobal>

namespace stagecraft {

std::span<const StageTemplate> stageTemplates()
{
    // In all builders the lists of dependencies come before the sources: a change of the sources alone then
    // does not fetch everything again.
    static constexpr StageTemplate templates[] = {
        {QT_TRANSLATE_NOOP("StageTemplates", "Go builder"),
            QT_TRANSLATE_NOOP("StageTemplates", "Modules first, then a static program in /out"),
            "golang:1.25-alpine", "builder",
            "WORKDIR /src\n"
            "COPY go.mod go.sum ./\n"
            "RUN go mod download\n"
            "COPY . .\n"
            "RUN CGO_ENABLED=0 go build -o /out/ ./...\n"},
        {QT_TRANSLATE_NOOP("StageTemplates", "Rust builder"),
            QT_TRANSLATE_NOOP("StageTemplates", "An optimised program in /out/bin"), "rust:1-slim", "builder",
            "WORKDIR /src\n"
            "COPY . .\n"
            "RUN cargo install --locked --path . --root /out\n"},
        {QT_TRANSLATE_NOOP("StageTemplates", "C++ builder"),
            QT_TRANSLATE_NOOP("StageTemplates", "Compiled with make, installed into /out"), "gcc:15",
            "builder",
            "WORKDIR /src\n"
            "COPY . .\n"
            "RUN make -j\"$(nproc)\" \\\n"
            "    && make install DESTDIR=/out\n"},
        {QT_TRANSLATE_NOOP("StageTemplates", "Node.js builder"),
            QT_TRANSLATE_NOOP("StageTemplates", "Packages first, then the script “build”"), "node:22-alpine",
            "builder",
            "WORKDIR /src\n"
            "COPY package.json package-lock.json ./\n"
            "RUN npm ci\n"
            "COPY . .\n"
            "RUN npm run build\n"},
        {QT_TRANSLATE_NOOP("StageTemplates", "Python builder"),
            QT_TRANSLATE_NOOP("StageTemplates", "The requirements in a virtual environment, /venv"),
            "python:3.13-slim", "builder",
            "WORKDIR /src\n"
            "RUN python -m venv /venv\n"
            "COPY requirements.txt ./\n"
            "RUN /venv/bin/pip install --no-cache-dir -r requirements.txt\n"},
        {QT_TRANSLATE_NOOP("StageTemplates", "Java builder"),
            QT_TRANSLATE_NOOP("StageTemplates", "Dependencies first, then a package made by Maven"),
            "maven:3-eclipse-temurin-21", "builder",
            "WORKDIR /src\n"
            "COPY pom.xml ./\n"
            "RUN mvn -B dependency:go-offline\n"
            "COPY src ./src\n"
            "RUN mvn -B package\n"},
        {QT_TRANSLATE_NOOP("StageTemplates", "Small runtime"),
            QT_TRANSLATE_NOOP("StageTemplates", "Alpine with a user of its own"), "alpine:3.22", "runtime",
            "RUN adduser -D app\n"
            "USER app\n"
            "WORKDIR /app\n"},
        {QT_TRANSLATE_NOOP("StageTemplates", "Runtime for a static program"),
            QT_TRANSLATE_NOOP("StageTemplates", "No shell, no package manager, not root"),
            "gcr.io/distroless/static-debian12:nonroot", "runtime", "WORKDIR /app\n"},
    };
    return templates;
}

StageWish wishOf(const Analysis &analysis, const StageTemplate &source)
{
    StageWish wish;
    wish.base.image = QString::fromLatin1(source.base);
    wish.name = freeStageName(analysis, QString::fromLatin1(source.name));
    wish.body = QString::fromLatin1(source.body);
    return wish;
}

} // namespace stagecraft
