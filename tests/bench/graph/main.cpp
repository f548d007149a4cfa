// SPDX-License-Identifier: MIT
// measure-graph [STAGES]: how long a frame takes while panning and zooming in a window of 1440×900 with the
// software renderer, and how long an edit needs to reach the cards. Set QT_QPA_PLATFORM=offscreen.
#include "tests/bench/times.h"
#include "tests/support/graphfixture.h"
#include "ui/common/apptheme.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/view/graphview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextStream>
#include <QWindow>

using namespace stagecraft;
using namespace stagecraft::bench;
using namespace stagecraft::test;

namespace {

constexpr int kFrames = 60;
constexpr int kEdits = 20;

// What the event loop does next: the parts of the view that have changed are painted. Timers wait.
void paintPosted() { QCoreApplication::sendPostedEvents(); }

void measurePanning(GraphView &view, const char *name, double zoom)
{
    view.setZoom(zoom, view.viewport()->rect().center());
    view.centerOn(view.graph().contentRect().center());
    paintPosted();
    Times times;
    for (int frame = 0; frame < kFrames; ++frame) {
        times.measure([&] {
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 12);
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 5);
            paintPosted();
        });
    }
    times.print(name);
}

void measureZooming(GraphView &view)
{
    view.fitAll();
    Times times;
    for (int frame = 0; frame < kFrames; ++frame) {
        times.measure([&] {
            view.setZoom(view.zoom() * 1.05, QPoint(500, 400));
            paintPosted();
        });
    }
    times.print("zooming in from all");
}

// What the window does after a key: the steps before the scene run in another thread, the rest in this one.
void measureEdit(GraphView &view, const QString &text)
{
    GraphScene &scene = view.graph();
    Times analyses;
    Times matches;
    Times cards;
    Times frames;
    Times routes;
    QString now = text;
    for (int i = 0; i < kEdits; ++i) {
        const QString next = text + QStringLiteral("RUN echo %1\n").arg(i);
        GraphContent content;
        Correspondence correspondence;
        analyses.measure([&] { content = graphContent(next); });
        matches.measure([&] {
            correspondence = correspondenceOf(
                *scene.pipeline(), TextEdit::difference(now, next), *content.analysis->pipeline);
        });
        cards.measure([&] { scene.setContent(content, &correspondence); });
        frames.measure(paintPosted);
        routes.measure([] { QCoreApplication::processEvents(); });
        now = next;
    }
    analyses.print("an edit: text to pipeline");
    matches.print("an edit: what corresponds");
    cards.print("an edit: cards");
    frames.print("the frame after it");
    routes.print("routes, and their frame");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GUI_THREADPOOL", "1"); // As the designer does.
    QApplication application(argc, argv);
    applyTheme(application, ColorScheme::Light);
    const int stages = argc > 1 ? QByteArray(argv[1]).toInt() : 500;
    const QString text = largeDockerfile(stages);
    GraphScene scene;
    scene.setMotion(Motion::Still);
    Times opening;
    const GraphContent content = graphContent(text);
    opening.measure([&] { scene.setContent(content); });
    GraphView view(scene);
    view.resize(1440, 900);
    view.show();
    // Before that, nothing is painted.
    while (!view.windowHandle()->isExposed())
        QCoreApplication::processEvents();
    QTextStream(stdout) << stages << " stages, " << scene.edgeItems().size() << " edges\n";
    opening.print("the first layout");
    measurePanning(view, "panning at 100 %", 1);
    measurePanning(view, "panning at 50 %", 0.5);
    measurePanning(view, "panning at 30 %", 0.3);
    measurePanning(view, "panning at 10 %", 0.1);
    measureZooming(view);
    view.resetZoom();
    measureEdit(view, text);
    return 0;
}
