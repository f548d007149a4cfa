// SPDX-License-Identifier: MIT
// Platforms such as "linux/arm64/v8" (github.com/containerd/platforms).
#pragma once

#include <QString>
#include <QStringView>

#include <expected>

namespace stagecraft {

struct Platform {
    QString os;           ///< Lower-cased, aliases replaced: "darwin" for "macos".
    QString architecture; ///< The same: "amd64" for "x86_64".
    QString variant;      ///< "v7"; empty where it is the usual one.
    QString osVersion;    ///< Of "windows(10.0.17763)/amd64".

    /// "linux/arm/v7"
    QString text() const;
    friend bool operator==(const Platform &, const Platform &) = default;
};

/// Reads a platform (semantics 12.11). A single component takes what is missing from `native`. The error is
/// BuildKit's reason.
std::expected<Platform, QString> parsePlatform(
    QStringView text, const Platform &native = {QStringLiteral("linux"), QStringLiteral("amd64"), {}, {}});

/// True for a platform whose system is Windows.
bool isWindows(QStringView platform);

} // namespace stagecraft
