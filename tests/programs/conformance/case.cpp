// SPDX-License-Identifier: MIT
#include "tests/programs/conformance/case.h"

#include "core/text/fileformat.h"
#include "core/text/utf8.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <optional>

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

QString textFrom(const QByteArray &bytes)
{
    const auto file = decodeFile(bytes);
    return file ? file->text : textFromUtf8(bytes);
}

/// What the record says of the surroundings of its file.
SurroundingsPointer surroundingsOf(const QJsonObject &record)
{
    auto surroundings = std::make_shared<Surroundings>();
    const QJsonObject arguments = record[u"build_args"_s].toObject();
    for (auto it = arguments.begin(); it != arguments.end(); ++it)
        surroundings->buildArguments.insert(it.key(), it.value().toString());
    if (record.contains(u"dockerignore"_s))
        surroundings->ignoreFile = record[u"dockerignore"_s].toString();
    return surroundings;
}

std::optional<QByteArray> textOf(const QJsonObject &record, const QDir &folder)
{
    for (const QString &field : {u"text"_s, u"dockerfile"_s}) {
        if (record.contains(field))
            return record[field].toString().toUtf8();
    }
    QFile file(folder.filePath(u"files/"_s + record[u"path"_s].toString()));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace

bool forEachCase(const QString &folder, const std::function<void(const Case &)> &visit)
{
    const QDir directory(folder);
    const QStringList sources = directory.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
    for (const QString &source : sources) {
        QFile file(directory.filePath(source));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
            const auto text = textOf(record, directory);
            if (!text || record[u"nondeterministic"_s].toBool())
                continue;
            const QString name =
                record.contains(u"path"_s) ? record[u"path"_s].toString() : record[u"id"_s].toString();
            const AnalysisPointer analysis = analyse(textFrom(*text), surroundingsOf(record));
            visit({.source = source.chopped(6),
                .name = name,
                .record = record,
                .analysis = analysis,
                .findings = lint(*analysis)});
        }
    }
    if (sources.isEmpty())
        std::fprintf(stderr, "no *.jsonl in %s\n", qPrintable(folder));
    return !sources.isEmpty();
}

} // namespace stagecraft::conformance
