// SPDX-License-Identifier: MIT
// URLs as Go's net/url reads them: what it refuses matters as much as what it finds.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>

namespace stagecraft {

struct Url {
    QString scheme;                           ///< Lower-cased; empty where there is none.
    QString path;                             ///< Escapes decoded.
    QList<std::pair<QString, QString>> query; ///< Decoded; pairs that are malformed are left out.
    QString fragment;                         ///< Decoded.
};

/// Reads a URL. Nothing where Go refuses it: control characters, bad escapes, impossible hosts and ports.
std::optional<Url> parseUrl(QStringView text);

/// Reads "a=b&c=d". Nothing if a pair is malformed.
std::optional<QList<std::pair<QString, QString>>> parseUrlQuery(QStringView text);

} // namespace stagecraft
