// SPDX-License-Identifier: MIT
#include "app/process/buildfolder.h"
#include "core/model/pipeline.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

class TestBuildFolder : public QObject {
    Q_OBJECT

private slots:
    // The engine gets the bytes that saving would write: byte order mark, line ends, invalid bytes and all.
    void sameBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("named");
        QTest::addRow("plain") << QByteArray("FROM a AS x\nRUN b\n") << QByteArray("FROM a AS x\nRUN b\n");
        QTest::addRow("unnamed") << QByteArray("FROM a\nRUN b")
                                 << QByteArray("FROM a AS stagecraft-stage-0\nRUN b");
        QTest::addRow("line ends of Windows, byte order mark")
            << QByteArray("\xef\xbb\xbf"
                          "FROM a\r\nCOPY <<E /x\r\ny\r\nE\r\n")
            << QByteArray("\xef\xbb\xbf"
                          "FROM a AS stagecraft-stage-0\r\nCOPY <<E /x\r\ny\r\nE\r\n");
        QTest::addRow("an invalid byte")
            << QByteArray("FROM a AS x\n# \xff\n") << QByteArray("FROM a AS x\n# \xff\n");
    }

    void sameBytes()
    {
        QFETCH(QByteArray, bytes);
        const auto file = decodeFile(bytes);
        QVERIFY(file);
        BuildRequest request;
        request.format = file->format;
        const auto folder = BuildFolder::make(request, *buildPipeline(parseDockerfile(file->text)));
        QVERIFY(folder);
        QCOMPARE(test::readFile((*folder)->dockerfile()), bytes);
        QTEST(test::readFile((*folder)->namedDockerfile()), "named");
    }

    void privateAndGoneAfterwards()
    {
        auto folder = BuildFolder::make({}, *buildPipeline(parseDockerfile(u"FROM a\n"_s)));
        QVERIFY(folder);
        const QString path = QFileInfo((*folder)->dockerfile()).path();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        folder->reset();
        QVERIFY(!QFile::exists(path));
    }

    // The file's own name is kept, for the engine's messages have it; so is the ignore file that goes with
    // it.
    void nameAndIgnoreFile()
    {
        QTemporaryDir project;
        write(project.filePath(u"my app.Dockerfile"_s), "old");
        write(project.filePath(u"my app.Dockerfile.dockerignore"_s), "*.log\n");
        BuildRequest request;
        request.file = project.filePath(u"my app.Dockerfile"_s);
        const auto folder = BuildFolder::make(request, *buildPipeline(parseDockerfile(u"FROM a\n"_s)));
        QVERIFY(folder);
        for (const QString &dockerfile : {(*folder)->dockerfile(), (*folder)->namedDockerfile()}) {
            QCOMPARE(QFileInfo(dockerfile).fileName(), u"my app.Dockerfile"_s);
            QCOMPARE(test::readFile(dockerfile + u".dockerignore"_s), "*.log\n");
        }
        QCOMPARE(test::readFile(request.file), "old");
    }

    void noIgnoreFile()
    {
        const auto folder = BuildFolder::make({}, *buildPipeline(parseDockerfile(u"FROM a\n"_s)));
        QVERIFY(folder);
        QVERIFY(!QFile::exists((*folder)->dockerfile() + u".dockerignore"_s));
    }

    void nowhereToWrite()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", test::projectPath(u"LICENSE"_s).toUtf8()); // A file.
        const auto folder = BuildFolder::make({}, *buildPipeline(parseDockerfile(u"FROM a\n"_s)));
        qputenv("TMPDIR", before);
        QVERIFY(!folder);
        QVERIFY(!folder.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBuildFolder)
#include "tst_buildfolder.moc"
