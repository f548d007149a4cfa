// SPDX-License-Identifier: MIT
#include "app/window/commands/commands.h"

#include "app/process/stageimages.h"
#include "app/window/graph/pictures.h"
#include "app/window/statusline.h"
#include "ui/common/messagetext.h"
#include "ui/graph/graphexport.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/view/graphview.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

class FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

void exportPicture(MainWindow &window)
{
    const QString path = QFileDialog::getSaveFileName(&window, FileWords::tr("Export picture"),
        window.documents().pictureFile(),
        FileWords::tr("Pictures and diagrams (*.svg *.png *.pdf *.dot *.mmd)"));
    if (path.isEmpty())
        return;
    const PictureOptions options{.scheme = window.graphView().graph().theme().scheme};
    const auto written = writePictureFile(path, window.graphView().graph().content(), options);
    if (written)
        window.statusLine().tell(FileWords::tr("Wrote %1").arg(path));
    else
        QMessageBox::warning(&window, FileWords::tr("Export picture"), written.error());
}

void print(MainWindow &window)
{
    QPrinter printer;
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, &window);
    if (dialog.exec() == QDialog::Accepted)
        printGraph(printer, window.graphView().graph().content());
}

void removeImages(MainWindow &window, const EngineInfo &engine)
{
    if (!engine.canBuild()) {
        const QString words = engine.problem.detail;
        window.statusLine().tell(words.isEmpty() ? messageText(engine.problem) : words);
        return;
    }
    auto *remover = new StageImageRemover(&window);
    QObject::connect(
        remover, &StageImageRemover::finished, &window, [&window, remover](const QString &problem) {
            remover->deleteLater();
            window.statusLine().tell(
                problem.isEmpty() ? FileWords::tr("The images of measurements are gone.") : problem);
        });
    if (!remover->start())
        remover->deleteLater();
}

void about(MainWindow &window)
{
    QMessageBox::about(&window, FileWords::tr("About Stagecraft"),
        FileWords::tr("<b>Stagecraft %1</b><p>A designer for multi-stage Dockerfiles: the drawing and the "
                      "text are two views of one file.</p>")
            .arg(u"" STAGECRAFT_VERSION ""_s));
}

} // namespace

void connectFileCommands(MainWindow &window, Actions &actions, const MainWindow::Context &context)
{
    const auto on = [&](ActionId id, auto &&slot) {
        QObject::connect(&actions[id], &QAction::triggered, &window, std::forward<decltype(slot)>(slot));
    };
    DocumentController &documents = window.documents();
    on(ActionId::New, [&documents] { documents.newFile(); });
    on(ActionId::Open, [&documents] { documents.open(); });
    on(ActionId::Save, [&documents] { documents.save(); });
    on(ActionId::SaveAs, [&documents] { documents.saveAs(); });
    on(ActionId::Export, [&window] { exportPicture(window); });
    on(ActionId::Print, [&window] { print(window); });
    on(ActionId::Quit, [&window] { window.close(); });
    on(ActionId::RemoveImages, [&window, &build = context.build] { removeImages(window, build.engine()); });
    on(ActionId::About, [&window] { about(window); });
    on(ActionId::AboutQt, [] { QApplication::aboutQt(); });
    on(ActionId::Analyse, [&session = context.session] { session.upToDate(); });
}

} // namespace stagecraft
