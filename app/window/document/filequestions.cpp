// SPDX-License-Identifier: MIT
#include "app/window/document/filequestions.h"

#include "app/window/document/documentcontroller.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace stagecraft {

namespace {

QString nameFilters()
{
    return DocumentController::tr(
        "Dockerfiles (Dockerfile Dockerfile.* *.Dockerfile *.dockerfile Containerfile "
        "Containerfile.*);;All files (*)");
}

FileQuestions::Unsaved askUnsaved(QWidget *parent, const QString &fileName)
{
    QMessageBox box(QMessageBox::Warning, DocumentController::tr("Unsaved changes"),
        DocumentController::tr("Save the changes in %1?").arg(fileName),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(DocumentController::tr("They are lost otherwise."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return FileQuestions::Unsaved::Save;
    case QMessageBox::Discard:
        return FileQuestions::Unsaved::Discard;
    default:
        return FileQuestions::Unsaved::Cancel;
    }
}

bool askReload(QWidget *parent, const QString &fileName, bool isModified)
{
    QMessageBox box(QMessageBox::Question, DocumentController::tr("File changed on disk"),
        DocumentController::tr("Another program has changed %1.").arg(fileName), QMessageBox::NoButton,
        parent);
    box.setInformativeText(isModified
            ? DocumentController::tr("Your unsaved changes can be brought back with Undo.")
            : DocumentController::tr("Undo brings the present text back."));
    const QAbstractButton *load =
        box.addButton(DocumentController::tr("Load from disk"), QMessageBox::AcceptRole);
    box.addButton(DocumentController::tr("Keep my text"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == load;
}

} // namespace

FileQuestions FileQuestions::dialogs(QWidget *parent)
{
    return {
        .unsaved = [parent](const QString &fileName) { return askUnsaved(parent, fileName); },
        .fileToOpen =
            [parent](const QString &folder) {
                return QFileDialog::getOpenFileName(
                    parent, DocumentController::tr("Open"), folder, nameFilters());
            },
        .fileToSave =
            [parent](const QString &proposed) {
                return QFileDialog::getSaveFileName(
                    parent, DocumentController::tr("Save as"), proposed, nameFilters());
            },
        .reload = [parent](const QString &fileName,
                      bool isModified) { return askReload(parent, fileName, isModified); },
        .tell = [parent](
                    const QString &title, const QString &text) { QMessageBox::warning(parent, title, text); },
    };
}

} // namespace stagecraft
