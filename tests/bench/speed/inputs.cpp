// SPDX-License-Identifier: MIT
#include "tests/bench/speed/inputs.h"

#include "core/text/fileformat.h"

#include <QDirIterator>
#include <QFile>

#include <iterator>

using namespace Qt::StringLiterals;

namespace stagecraft::bench {

namespace {

void appendStage(QString &text, int stage, int lines)
{
    const QString steps[] = {
        u"ARG VERSION=1.%1\n"_s.arg(stage),
        u"ENV PATH=/opt/tool-%1/bin:$PATH HOME=/home/app\n"_s.arg(stage),
        u"WORKDIR /src/part-%1\n"_s.arg(stage),
        u"# Dependencies first, so that they stay cached.\n"_s,
        u"COPY go.mod go.sum ./\n"_s,
        u"RUN apt-get update && apt-get install -y --no-install-recommends \\\n"_s,
        u"    ca-certificates=20230311 curl=7.88.1 \\\n"_s,
        u"    && rm -rf /var/lib/apt/lists/*\n"_s,
        stage == 0 ? u"COPY . .\n"_s : u"COPY --from=stage%1 /out/app /usr/bin/app\n"_s.arg(stage / 2),
        u"RUN --mount=type=cache,target=/root/.cache go build -ldflags \"-X v=${VERSION}\" -o /out/app .\n"_s,
    };
    text += u"FROM golang:1.22-bookworm AS stage%1\n"_s.arg(stage);
    for (int line = 1; line < lines; ++line)
        text += steps[(line - 1) % int(std::size(steps))];
}

} // namespace

const std::vector<QString> &dockerfiles()
{
    static const std::vector<QString> texts = [] {
        std::vector<QString> found;
        const QString folder = qEnvironmentVariable("STAGECRAFT_BENCH_FOLDER");
        if (folder.isEmpty())
            return found;
        QDirIterator paths(
            folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (paths.hasNext()) {
            QFile file(paths.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (auto decoded = decodeFile(file.readAll()))
                found.push_back(std::move(decoded->text));
        }
        return found;
    }();
    return texts;
}

QString generatedFile(int stages, int linesOfStage)
{
    QString text;
    for (int stage = 0; stage < stages; ++stage)
        appendStage(text, stage, linesOfStage);
    return text;
}

QString generatedText(qsizetype bytes)
{
    QString text;
    text.reserve(bytes + 1024);
    for (int stage = 0; text.size() < bytes; ++stage)
        appendStage(text, stage, 20);
    text.truncate(bytes);
    return text;
}

} // namespace stagecraft::bench
