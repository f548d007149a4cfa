// SPDX-License-Identifier: MIT
// New, open, save, close: what happens to files, and what is asked before something could be lost.
#pragma once

#include "app/document/filewatch.h"
#include "app/settings/settings.h"
#include "app/window/document/filequestions.h"
#include "app/window/document/session.h"

#include <QObject>

namespace stagecraft {

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
