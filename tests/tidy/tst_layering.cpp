// SPDX-License-Identifier: MIT
// The architecture as a test: who may include whom, how long files are, what their first lines say.
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagecraft::test;

namespace {

constexpr int kMaxLines = 400;
constexpr int kMaxFilesOfAFolder = 25;

QStringList sourceFiles()
{
    QStringList files;
    const QDir root(projectPath({}));
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator it(
            root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(root.relativeFilePath(it.next()));
    }
    files.sort();
    return files;
}

// The floors of core, from the ground up. A folder includes itself and lower floors only.
int floorOf(const QString &folder)
{
    static const QHash<QString, int> floors{
        {u"text"_s, 0},
        {u"syntax"_s, 1},
        {u"shell"_s, 1},
        {u"model"_s, 2},
        {u"edit"_s, 3},
        {u"layout"_s, 3},
        {u"render"_s, 3},
        {u"docker"_s, 3},
        {u"lint"_s, 4},
        {u"assist"_s, 5},
        {u"lessons"_s, 5},
        {u"explain"_s, 5},
        {u"report"_s, 5},
    };
    return floors.value(folder, -1);
}

// What is wrong with one #include in a file, or nothing.
QString complaint(const QString &file, const QString &line)
{
    static const QRegularExpression forbiddenInCore(
        u"<(QObject|QFile|QDir|QSaveFile|QFileInfo|QProcess|QThread|QThreadPool|QMutex|QSettings|QTimer"
        "|QElapsedTimer|QCoreApplication|QtCore|QWidget|QtGui|QtWidgets|QtConcurrent|QPainter|QFont\\w*)>"_s);
    static const QRegularExpression forbiddenInUi(u"\"app/|<QProcess>|<QUndo\\w+>|<Qt(Core|Gui|Widgets)>"_s);
    static const QRegularExpression included(u"\"(core|ui|app|tests)/(?:(\\w+)/)?"_s);

    const QString house = file.section(u'/', 0, 0);
    const QString folder = file.section(u'/', 1, 1);
    const QRegularExpressionMatch match = included.match(line);
    const QString otherHouse = match.captured(1);
    const QString otherFolder = match.captured(2);

    if (house != "tests"_L1 && otherHouse == "tests"_L1)
        return u"only tests include tests"_s;
    if (house == "core"_L1) {
        if (otherHouse == "ui"_L1 || otherHouse == "app"_L1)
            return u"core includes core only"_s;
        if (forbiddenInCore.match(line).hasMatch())
            return u"core is values and pure functions over Qt Core"_s;
        if (otherHouse == "core"_L1 && otherFolder != folder && floorOf(otherFolder) >= floorOf(folder)
            && !(floorOf(folder) == 1 && folder == "shell"_L1 && otherFolder == "syntax"_L1)
            && !(folder == "report"_L1 && otherFolder == "docker"_L1)) {
            return u"a folder of core includes lower floors only"_s;
        }
    }
    if (house == "ui"_L1 && (otherHouse == "app"_L1 || forbiddenInUi.match(line).hasMatch()))
        return u"ui knows no document, no undo stack and no process"_s;
    if (house == "app"_L1 && otherHouse == "ui"_L1 && folder != "window"_L1)
        return u"only app/window includes ui"_s;
    if (house == "app"_L1 && folder != "window"_L1 && folder != "main.cpp"_L1 && otherFolder == "window"_L1)
        return u"only main.cpp includes app/window"_s;
    return {};
}

} // namespace

class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void file_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList files = sourceFiles();
        QVERIFY2(files.size() > 20, "the sources were not found");
        for (const QString &file : files)
            QTest::addRow("%s", qPrintable(file)) << file;
    }

    void file()
    {
        QFETCH(QString, path);
        const QStringList lines = QString::fromUtf8(readFile(projectPath(path))).split(u'\n');
        QVERIFY2(lines.first() == "// SPDX-License-Identifier: MIT"_L1, "the first line names the licence");
        if (path.endsWith(".h"_L1)) {
            QVERIFY2(lines.value(1).startsWith("// "_L1), "the second line of a header says what it is for");
            QVERIFY2(lines.contains(u"#pragma once"_s), "a header is included once");
        }
        QVERIFY2(lines.size() <= kMaxLines + 1, qPrintable(u"%1 lines: split the file"_s.arg(lines.size())));
        const bool readsClock =
            path.startsWith("core/"_L1) && lines.filter(u"::current"_s).filter(u"Date"_s).size() > 0;
        QVERIFY2(!readsClock, "core has no clock");
        for (const QString &line : lines) {
            if (!line.startsWith("#include"_L1))
                continue;
            const QString wrong = complaint(path, line);
            QVERIFY2(wrong.isEmpty(), qPrintable(line + u": "_s + wrong));
        }
    }

    void folder_data()
    {
        QTest::addColumn<int>("count");
        QHash<QString, int> counts;
        for (const QString &file : sourceFiles()) {
            if (!file.startsWith("tests/"_L1) && !file.contains("/rules/"_L1))
                ++counts[file.section(u'/', 0, -2)];
        }
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            QTest::addRow("%s", qPrintable(it.key())) << it.value();
    }

    // A header and its source are one thing to a reader, but two files to a folder listing.
    void folder()
    {
        QFETCH(int, count);
        QVERIFY2(
            count <= 2 * kMaxFilesOfAFolder, qPrintable(u"%1 files: split the folder by topic"_s.arg(count)));
    }

    // The rules of this test itself: it must complain of what it is there for.
    void complaints_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("core on ui") << "core/model/stage.cpp" << "#include \"ui/common/theme.h\"" << false;
        QTest::addRow("core on a process") << "core/docker/run.cpp" << "#include <QProcess>" << false;
        QTest::addRow("core downwards")
            << "core/lint/linter.cpp" << "#include \"core/model/analysis.h\"" << true;
        QTest::addRow("core upwards")
            << "core/model/analysis.cpp" << "#include \"core/lint/linter.h\"" << false;
        QTest::addRow("core sideways")
            << "core/edit/stageedits.cpp" << "#include \"core/layout/graph.h\"" << false;
        QTest::addRow("ui on app") << "ui/graph/graphview.cpp" << "#include \"app/document/document.h\""
                                   << false;
        QTest::addRow("app on ui") << "app/document/document.cpp" << "#include \"ui/common/theme.h\""
                                   << false;
        QTest::addRow("window on ui")
            << "app/window/mainwindow.cpp" << "#include \"ui/common/theme.h\"" << true;
        QTest::addRow("app on tests") << "app/main.cpp" << "#include \"tests/support/testdata.h\"" << false;
    }

    void complaints()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        QCOMPARE(complaint(path, line).isEmpty(), allowed);
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
