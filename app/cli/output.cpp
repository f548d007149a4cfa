// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace stagecraft::cli {

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void print(const QString &text) { print(text.toUtf8()); }

void complain(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray indentedJson(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

QByteArray indentedJson(const QJsonArray &array) { return QJsonDocument(array).toJson(); }

} // namespace stagecraft::cli
