// SPDX-License-Identifier: MIT
// The language of the terminal program.
#pragma once

#include "core/text/message.h"

#include <QString>

namespace stagecraft {

/// Loads the catalogue of a language ("ru", "ru_RU", "en") for as long as the application lives; an empty
/// name means that of the system. Returns false for a language that there is no catalogue for: English
/// stays. Needs a QCoreApplication.
bool installLanguage(const QString &language);

/// The sentence in the language that is installed.
QString translated(const Message &message);

} // namespace stagecraft
