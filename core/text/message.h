// SPDX-License-Identifier: MIT
// What core says to people: a whole English sentence with its arguments, ready to be translated.
#pragma once

#include <QStringList>

#include <string_view>

namespace stagecraft {

/// An English source sentence with places %1 to %9 (and %n for the count) and what stands there.
///
/// `source` is marked with QT_TRANSLATE_NOOP("core", "…") where it is written, or with
/// QT_TRANSLATE_N_NOOP where it has a count, and must live as long as the program.
/// app/text translates it; JSON and SARIF use `english()`.
struct Message {
    const char *source = "";
    QStringList arguments = {};
    int count = -1;      ///< Decides the plural form; -1 where the sentence has none.
    QString detail = {}; ///< Words of another program, never translated (BuildKit's own error, for instance).

    bool isEmpty() const noexcept { return *source == '\0'; }
    /// The sentence in English, arguments filled in. `detail` is not part of it.
    QString english() const;

    friend bool operator==(const Message &a, const Message &b)
    {
        return std::string_view(a.source) == b.source && a.arguments == b.arguments && a.count == b.count
            && a.detail == b.detail;
    }
};

/// Puts `arguments` and `count` at the places of `sentence`: one pass, so that an argument that itself
/// holds "%1" is left as it is.
QString filledIn(const QString &sentence, const QStringList &arguments, int count);

} // namespace stagecraft
