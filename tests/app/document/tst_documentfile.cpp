// SPDX-License-Identifier: MIT
#include "app/document/documentfile.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

// Writes stop at this many bytes, as on a full disk, until the end of the scope.
class WriteLimit {
public:
    explicit WriteLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_signalBefore = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~WriteLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signalBefore);
    }

private:
    rlimit m_before{};
    void (*m_signalBefore)(int) = nullptr;
};

// Permissions do not bind root: the tests that need them run as nobody.
class WithoutRoot {
public:
    WithoutRoot() { m_wasRoot = geteuid() == 0 && seteuid(65534) == 0; }
    ~WithoutRoot()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_wasRoot = false;
};

} // namespace

class TestDocumentFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return path(name);
    }

private slots:
    void sameBytesAfterOpenAndSave_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("line feeds") << QByteArray("FROM a\nRUN b\n");
        QTest::addRow("carriage returns and line feeds") << QByteArray("FROM a\r\nRUN b\r\n");
        QTest::addRow("a mix of line ends") << QByteArray("FROM a\r\nRUN b\nRUN c\r\n\n");
        QTest::addRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "FROM a\n");
        QTest::addRow("no last line end") << QByteArray("FROM a\nRUN b");
        QTest::addRow("invalid bytes") << QByteArray("FROM a\n# \xff\xfe\x80 caf\xe9\n");
        QTest::addRow("lone carriage return") << QByteArray("FROM a\rb\n");
        QTest::addRow("paragraph separator") << QByteArray("# \xe2\x80\xa9 \xef\xb7\x90 \xef\xb7\x91\n");
        QTest::addRow("tabs and trailing blanks") << QByteArray("\tFROM  a \t\n");
        QTest::addRow("empty") << QByteArray();
    }

    void sameBytesAfterOpenAndSave()
    {
        QFETCH(QByteArray, bytes);
        const QString name = write(u"Dockerfile"_s, bytes);
        const auto loaded = loadFile(name);
        QVERIFY(loaded.has_value());
        QVERIFY(saveFile(name, loaded->content.text, loaded->content.format).has_value());
        QCOMPARE(test::readFile(name), bytes);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("missing") << path(u"none"_s) << u"There is no file"_s;
        QTest::addRow("folder") << m_folder.path() << u"is a folder"_s;
        QTest::addRow("device") << u"/dev/zero"_s << u"is a device"_s;
        QTest::addRow("UTF-16") << write(u"utf16"_s,
            QByteArray("\xff\xfe"
                       "F\0R\0",
                6)) << u"UTF-16"_s;
        QTest::addRow("binary") << write(u"binary"_s, QByteArray(4000, '\0')) << u""_s;
        QTest::addRow("50 MB") << write(u"large"_s, QByteArray(50 * 1024 * 1024, 'a')) << u"50 MB"_s;
    }

    void refused()
    {
        QFETCH(QString, path);
        QFETCH(QString, sentence);
        const auto loaded = loadFile(path);
        QVERIFY(!loaded.has_value());
        QVERIFY2(loaded.error().english().contains(sentence), qPrintable(loaded.error().english()));
    }

    void noPermissionToRead()
    {
        const QString name = write(u"secret"_s, "FROM a\n");
        QVERIFY(chmod(qPrintable(m_folder.path()), 0755) == 0 && chmod(qPrintable(name), 0) == 0);
        const WithoutRoot nobody;
        const auto loaded = loadFile(name);
        QVERIFY(!loaded.has_value());
        QVERIFY2(
            loaded.error().english().contains(u"cannot be read"_s), qPrintable(loaded.error().english()));
    }

    void noPermissionToWrite()
    {
        const QString name = write(u"fixed"_s, "FROM a\n");
        QVERIFY(chmod(qPrintable(m_folder.path()), 0755) == 0 && chmod(qPrintable(name), 0444) == 0);
        {
            const WithoutRoot nobody;
            QVERIFY(!saveFile(name, u"FROM b\n", {}).has_value());
        }
        QCOMPARE(test::readFile(name), QByteArray("FROM a\n"));
    }

    void fullDiskKeepsTheOldFile()
    {
        const QString name = write(u"kept"_s, "FROM a\n");
        const QString large(100'000, u'x');
        {
            const WriteLimit limit(4096);
            const auto saved = saveFile(name, large, {});
            QVERIFY(!saved.has_value());
            QVERIFY2(
                saved.error().english().contains(u"cannot be saved"_s), qPrintable(saved.error().english()));
        }
        QCOMPARE(test::readFile(name), QByteArray("FROM a\n"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}).size(), 1);
    }

    void saveIntoMissingFolder()
    {
        QVERIFY(!saveFile(path(u"no/such/folder"_s), u"FROM a\n", {}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
