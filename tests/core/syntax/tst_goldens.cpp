// SPDX-License-Identifier: MIT
#include "core/syntax/syntaxtree.h"
#include "core/text/fileformat.h"
#include "tests/support/testdata.h"
#include "tests/support/treedump.h"

#include <QDir>
#include <QTest>

using namespace stagecraft;

class TestGoldens : public QObject {
    Q_OBJECT

private slots:
    // One row for each file in data/syntax. To add a case, put a Dockerfile there whose first comment says
    // why it is there, run with STAGECRAFT_UPDATE_GOLDEN=1, and review the new .tree file.
    void tree_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(test::dataPath(QStringLiteral("syntax")));
        const QStringList names = folder.entryList({QStringLiteral("*.dockerfile")}, QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty(), "no test data found");
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
    }

    void tree()
    {
        QFETCH(QString, path);
        const auto file = decodeFile(test::readFile(path));
        QVERIFY(file.has_value());
        const QByteArray actual = test::dump(*parseDockerfile(file->text)).toUtf8();
        const QString golden = path.chopped(QStringLiteral("dockerfile").size()) + QStringLiteral("tree");
        if (qEnvironmentVariableIsSet("STAGECRAFT_UPDATE_GOLDEN")) {
            QFile out(golden);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(actual);
        }
        QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(test::readFile(golden)));
    }
};

QTEST_APPLESS_MAIN(TestGoldens)
#include "tst_goldens.moc"
