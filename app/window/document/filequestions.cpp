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
        QMessageBox::Save | QMessageBox::Cancel, parent);
    box.setInformativeText(DocumentController::tr("They are lost otherwise."));
    // Qt's own word for it names the changes in some languages, in others the question.
    const QAbstractButton *discard =
        box.addButton(DocumentController::tr("Don't save"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    if (box.clickedButton() == discard)
        return FileQuestions::Unsaved::Discard;
    return answer == QMessageBox::Save ? FileQuestions::Unsaved::Save : FileQuestions::Unsaved::Cancel;
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
