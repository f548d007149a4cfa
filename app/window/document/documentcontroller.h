// SPDX-License-Identifier: MIT
// New, open, save, close: what happens to files, and what is asked before something could be lost.
#pragma once

#include "app/document/filewatch.h"
#include "app/settings/settings.h"
#include "app/window/document/session.h"

#include <QObject>

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

class DocumentController final : public QObject {
    Q_OBJECT

public:
    DocumentController(Session &session, Settings &settings, QObject *parent);

    void setQuestions(FileQuestions questions) { m_questions = std::move(questions); }

    /// Opens a file. Returns false, after a sentence to the person, if it cannot be opened.
    bool openFile(const QString &path);
    /// Asks what to do with unsaved text; returns false if the person wants to go on here.
    bool mayClose();
    /// What the document is called: "Dockerfile", "untitled".
    QString documentName() const;
    /// Where a picture of the document goes unless the person says otherwise: beside the file.
    QString pictureFile() const;
    /// The folder as it is shown: its last two parts.
    QString folderName() const;

public slots:
    void newFile();
    void open();
    bool save();
    bool saveAs();

signals:
    void recentFilesChanged();
    /// A sentence for the status bar.
    void happened(const QString &text);

private:
    bool saveTo(const QString &path);
    void takeFileChange();
    void reload();
    QString folder() const;

    Session &m_session;
    Settings &m_settings;
    FileQuestions m_questions;
    FileWatch m_watch;
    bool m_isAsking = false;
};

} // namespace stagecraft
