// SPDX-License-Identifier: MIT
// What the value of a label must look like.
#pragma once

#include <QStringView>

namespace stagecraft::rules {

/// An absolute URL: a scheme, a colon, and characters that URLs may have.
bool isUrl(QStringView text);
/// A date with time and zone (RFC 3339): "2024-05-01T12:30:00Z".
bool isRfc3339(QStringView text);
/// 40 or 7 lower-case hexadecimal digits.
bool isGitHash(QStringView text);
/// Semantic versioning 2.0: "1.2.3", "1.2.3-rc.1+build.5".
bool isSemVer(QStringView text);
/// "name@host" as RFC 5322 has it, without comments.
bool isEmail(QStringView text);

} // namespace stagecraft::rules
