// SPDX-License-Identifier: MIT
// Images that stages often start from.
#pragma once

#include <QStringList>

#include <span>

namespace stagecraft {

struct CommonImage {
    const char *reference;
    const char *purpose; ///< Marked with QT_TRANSLATE_NOOP("CommonImages", …).
};

std::span<const CommonImage> commonImages();
/// Common images and those that the engine has, each once.
QStringList imagesToOffer(const QStringList &localImages);

} // namespace stagecraft
