// SPDX-License-Identifier: MIT
#include "app/window/document/documentcontroller.h"

#include "app/document/documentfile.h"
#include "ui/common/messagetext.h"

#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>

namespace stagecraft {

using namespace Qt::StringLiterals;

DocumentController::DocumentController(Session &session, Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    connect(&m_watch, &FileWatch::changedOnDisk, this, &DocumentController::takeFileChange);
    connect(&m_watch, &FileWatch::removedFromDisk, this, [this] {
        emit happened(tr("%1 was deleted on disk. Your text is still here: save it to write the file again.")
                .arg(documentName()));
    });
}

QString DocumentController::documentName() const
{
    const QString path = m_session.document().filePath();
    return path.isEmpty() ? tr("untitled") : QFileInfo(path).fileName();
}

QString DocumentController::folderName() const
{
    const QString path = m_session.document().filePath();
    return path.isEmpty() ? QString() : QFileInfo(path).absolutePath().section(u'/', -2);
}

QString DocumentController::folder() const
{
    const QString path = m_session.document().filePath();
    if (!path.isEmpty())
        return QFileInfo(path).absolutePath();
    const QStringList recent = m_settings.recentFiles();
    return recent.isEmpty() ? QDir::currentPath() : QFileInfo(recent.first()).absolutePath();
}

QString DocumentController::pictureFile() const { return folder() + u'/' + documentName() + ".svg"_L1; }

void DocumentController::newFile()
{
    if (!mayClose())
        return;
    m_session.open({}, {}, {});
    m_session.surroundingsLoader().setPlaces({}, {});
    m_watch.watch({}, {});
}

void DocumentController::open()
{
    if (!mayClose())
        return;
    const QString path = m_questions.fileToOpen(folder());
    if (!path.isEmpty())
        openFile(path);
}

bool DocumentController::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto loaded = loadFile(absolute);
    if (!loaded) {
        m_questions.tell(tr("The file cannot be opened"), messageText(loaded.error()));
        return false;
    }
    m_session.open(loaded->content.text, loaded->content.format, absolute);
    m_session.surroundingsLoader().setPlaces(absolute, QFileInfo(absolute).absolutePath());
    m_watch.watch(absolute, encodeFile(loaded->content.text, loaded->content.format));
    m_settings.addRecentFile(absolute);
    emit recentFilesChanged();
    return true;
}

bool DocumentController::mayClose()
{
    if (!m_session.document().isModified())
        return true;
    switch (m_questions.unsaved(documentName())) {
    case FileQuestions::Unsaved::Save:
        return save();
    case FileQuestions::Unsaved::Discard:
        return true;
    case FileQuestions::Unsaved::Cancel:
        break;
    }
    return false;
}

bool DocumentController::save()
{
    const QString path = m_session.document().filePath();
    return path.isEmpty() ? saveAs() : saveTo(path);
}

bool DocumentController::saveAs()
{
    const QString present = m_session.document().filePath();
    const QString path = m_questions.fileToSave(present.isEmpty() ? folder() + "/Dockerfile"_L1 : present);
    return !path.isEmpty() && saveTo(QFileInfo(path).absoluteFilePath());
}

bool DocumentController::saveTo(const QString &path)
{
    emit m_session.gestureBegun();
    Document &document = m_session.document();
    if (const auto saved = saveFile(path, document.text(), document.format()); !saved) {
        m_questions.tell(tr("The file was not saved"), messageText(saved.error()));
        return false;
    }
    document.markSaved(path);
    m_watch.watch(path, encodeFile(document.text(), document.format()));
    m_session.surroundingsLoader().setPlaces(path, QFileInfo(path).absolutePath());
    m_session.surroundingsLoader().refresh();
    m_session.storeLayout();
    m_settings.addRecentFile(path);
    emit recentFilesChanged();
    emit happened(tr("Saved %1").arg(documentName()));
    return true;
}

void DocumentController::takeFileChange()
{
    // One question at a time; its answer looks at the newest file.
    if (m_isAsking)
        return;
    const QScopedValueRollback asking(m_isAsking, true);
    if (m_questions.reload(documentName(), m_session.document().isModified()))
        reload();
    else
        emit happened(tr("%1 differs from the file on disk.").arg(documentName()));
}

void DocumentController::reload()
{
    Document &document = m_session.document();
    const auto loaded = loadFile(document.filePath());
    if (!loaded) {
        m_questions.tell(tr("The file cannot be read again"), messageText(loaded.error()));
        return;
    }
    // One undo step: what was in the window is not lost.
    const TextEdit edit = TextEdit::difference(document.text(), loaded->content.text);
    document.apply({.edit = edit,
        .version = document.version(),
        .origin = EditOrigin::File,
        .name = tr("Load from disk"),
        .format = loaded->content.format});
    document.markSaved(document.filePath());
    m_watch.watch(document.filePath(), encodeFile(document.text(), document.format()));
}

} // namespace stagecraft
