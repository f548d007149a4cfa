// SPDX-License-Identifier: MIT
// measure-typing [STAGES]: how long a key keeps the window from the next one, and how long after the last key
// its finding is on the screen, in the real window with a generated file. Set QT_QPA_PLATFORM=offscreen.
#include "tests/app/window/windowdesk.h"
#include "tests/bench/times.h"
#include "tests/support/graphfixture.h"

#include <QElapsedTimer>

using namespace stagecraft;
using namespace stagecraft::bench;
using namespace stagecraft::test;

namespace {

constexpr int kRounds = 20;

/// Counts how often a widget is painted.
class PaintCounter final : public QObject {
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }
    int count() const { return m_count; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

template <typename Condition>
void processUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
}

qsizetype findingsOf(const WindowDesk &desk, QStringView rule)
{
    return std::ranges::count(desk.designer->session().findings(), rule, &Diagnostic::rule);
}

void measure(const WindowDesk &desk)
{
    const auto isAtRest = [&] {
        return !desk.designer->session().isChecking();
    };
    const PaintCounter painted(*desk.editor().viewport());
    Times keys;
    Times findings;
    for (int round = 0; round < kRounds; ++round) {
        processUntil(isAtRest);
        const qsizetype before = findingsOf(desk, u"DL3003");
        desk.placeCaret(desk.text().size());
        const auto press = [&](auto key) {
            keys.measure([&] {
                QTest::keyClick(&desk.editor(), key);
                QCoreApplication::sendPostedEvents();
            });
        };
        press(Qt::Key_Return);
        for (const char key : QByteArray("RUN cd /x"))
            press(key);
        findings.measure([&] {
            processUntil([&] { return findingsOf(desk, u"DL3003") > before; });
            const int paintings = painted.count();
            processUntil([&] { return painted.count() > paintings; });
        });
    }
    QTextStream(stdout) << desk.text().count(u'\n') + 1 << " lines\n";
    keys.print("a key");
    findings.print("the last key to its finding");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GUI_THREADPOOL", "1"); // As the designer does.
    QApplication application(argc, argv);
    const int stages = argc > 1 ? QByteArray(argv[1]).toInt() : 20;
    const WindowDesk desk(largeDockerfile(stages).toUtf8());
    desk.window().resize(1440, 900);
    measure(desk);
    return 0;
}
