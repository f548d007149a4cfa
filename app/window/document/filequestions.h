// SPDX-License-Identifier: MIT
// What a person is asked about files.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace stagecraft {

/// Questions to the person, so that tests can answer them.
struct FileQuestions {
    enum class Unsaved : quint8 { Save, Discard, Cancel };

    std::function<Unsaved(const QString &fileName)> unsaved;
    std::function<QString(const QString &folder)> fileToOpen; ///< Empty: cancelled.
    std::function<QString(const QString &proposed)> fileToSave;
    /// The file changed on disk: true to load it, false to keep the text. `isModified`: work would be lost.
    std::function<bool(const QString &fileName, bool isModified)> reload;
    std::function<void(const QString &title, const QString &text)> tell;

    /// Dialogs above `parent`.
    static FileQuestions dialogs(QWidget *parent);
};

} // namespace stagecraft
