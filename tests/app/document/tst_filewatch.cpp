// SPDX-License-Identifier: MIT
#include "app/document/filewatch.h"

#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestFileWatch : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    template <typename File>
    void write(const QByteArray &bytes)
    {
        File file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        if constexpr (std::is_same_v<File, QSaveFile>)
            QVERIFY(file.commit());
    }

private slots:
    void init()
    {
        m_path = m_folder.filePath(u"Dockerfile"_s);
        write<QFile>("FROM a\n");
    }

    void tellsOfAChange()
    {
        FileWatch watch;
        QSignalSpy changed(&watch, &FileWatch::changedOnDisk);
        watch.watch(m_path, "FROM a\n");
        write<QFile>("FROM b\n");
        QVERIFY(changed.wait());
    }

    void tellsOfEveryReplacement()
    {
        FileWatch watch;
        QSignalSpy changed(&watch, &FileWatch::changedOnDisk);
        watch.watch(m_path, "FROM a\n");
        for (const char *bytes : {"FROM b\n", "FROM c\n"}) {
            write<QSaveFile>(bytes);
            QVERIFY(changed.wait());
        }
        QCOMPARE(changed.size(), 2);
    }

    void tellsOfRemoval()
    {
        FileWatch watch;
        QSignalSpy removed(&watch, &FileWatch::removedFromDisk);
        watch.watch(m_path, "FROM a\n");
        QVERIFY(QFile::remove(m_path));
        QVERIFY(removed.wait());
    }

    void sameBytesAreNoChange()
    {
        FileWatch watch;
        QSignalSpy changed(&watch, &FileWatch::changedOnDisk);
        watch.watch(m_path, "FROM a\n");
        write<QSaveFile>("FROM a\n");
        QVERIFY(!changed.wait(500));
    }
};

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
