// SPDX-License-Identifier: MIT
// The language of the programs.
#pragma once

#include "core/text/message.h"

#include <QString>

namespace stagecraft {

/// Loads the catalogues of a language ("ru", "ru_RU", "en"), the project's and Qt's own, in the place of
/// those loaded before; an empty name means the system's language, or English where there is no catalogue for
/// it. Numbers are written as in that language from now on. Returns false for a language asked for by name
/// that there is no catalogue for: English it is then. Needs a QCoreApplication.
bool installLanguage(const QString &language);

/// The sentence in the language that is installed.
QString translated(const Message &message);

} // namespace stagecraft
