// SPDX-License-Identifier: MIT
#include "app/cli/inputs.h"

#include "app/document/documentfile.h"
#include "app/surroundings/surroundingsloader.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace stagecraft::cli {

namespace {

QByteArray standardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return {};
    return file.read(kMaxFileSize + 1);
}

std::expected<DecodedFile, Message> contentOfStandardInput()
{
    const QByteArray bytes = standardInput();
    if (bytes.size() > kMaxFileSize)
        return std::unexpected(Message{
            .source = QT_TRANSLATE_NOOP("core", "Standard input has more than %1 MB. That much is not read."),
            .arguments = {QString::number(kMaxFileSize / (1024 * 1024))}});
    return decodeFile(bytes);
}

} // namespace

std::expected<QStringList, Message> fileNamesFrom(const QString &list)
{
    QByteArray bytes;
    if (list == "-"_L1) {
        bytes = standardInput();
    } else {
        QFile file(list);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(Message{.source = QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2."),
                .arguments = {list, file.errorString()}});
        bytes = file.readAll();
    }
    QStringList names;
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray name = line.endsWith('\r') ? line.chopped(1) : line;
        if (!name.trimmed().isEmpty())
            names.append(QFile::decodeName(name));
    }
    return names;
}

Input inputFrom(const QString &name)
{
    if (name == "-"_L1)
        return {.name = name, .content = contentOfStandardInput()};
    auto loaded = loadFile(name);
    if (!loaded)
        return {.name = name, .content = std::unexpected(loaded.error())};
    return {.name = name, .content = std::move(loaded->content)};
}

SurroundingsPointer surroundingsFor(const QString &file, const Options &options)
{
    Surroundings surroundings;
    if (!options.context.isEmpty())
        surroundings = surroundingsOf(file, options.context);
    surroundings.buildArguments = options.buildArguments;
    surroundings.target = options.target;
    if (!options.platform.isEmpty())
        surroundings.platform = options.platform;
    return std::make_shared<const Surroundings>(std::move(surroundings));
}

} // namespace stagecraft::cli
