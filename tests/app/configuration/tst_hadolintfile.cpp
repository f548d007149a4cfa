// SPDX-License-Identifier: MIT
#include "app/configuration/hadolintfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestHadolintFile : public QObject {
    Q_OBJECT

private slots:
    void everyKeyIsRead()
    {
        const auto settings = parseHadolintFile(R"(
ignored: [DL3006, SC2086]
override:
  error: [DL3007]
  style:
    - DL3015
failure-threshold: warning
trustedRegistries:
  - docker.io
  - "*.example.org"
label-schema:
  author: text
  created: rfc3339
  contact: email
  home: url
  licence: spdx
  revision: hash
  version: semver
strict-labels: true
disable-ignore-pragma: true
no-fail: true
)");
        QVERIFY(settings);
        QCOMPARE(settings->severities.value(u"DL3006"_s), Severity::Off);
        QCOMPARE(settings->severities.value(u"SC2086"_s), Severity::Off);
        QCOMPARE(settings->severities.value(u"DL3007"_s), Severity::Error);
        QCOMPARE(settings->severities.value(u"DL3015"_s), Severity::Style);
        QCOMPARE(settings->failureThreshold, Severity::Warning);
        QCOMPARE(settings->trustedRegistries, QStringList({u"docker.io"_s, u"*.example.org"_s}));
        QCOMPARE(settings->labelSchema.size(), 7);
        QCOMPARE(settings->labelSchema.value(u"author"_s), LabelType::RawText);
        QCOMPARE(settings->labelSchema.value(u"created"_s), LabelType::Rfc3339);
        QCOMPARE(settings->labelSchema.value(u"contact"_s), LabelType::Email);
        QCOMPARE(settings->labelSchema.value(u"home"_s), LabelType::Url);
        QCOMPARE(settings->labelSchema.value(u"licence"_s), LabelType::Spdx);
        QCOMPARE(settings->labelSchema.value(u"revision"_s), LabelType::GitHash);
        QCOMPARE(settings->labelSchema.value(u"version"_s), LabelType::SemVer);
        QVERIFY(settings->strictLabels);
        QVERIFY(settings->disableIgnorePragma);
        QVERIFY(settings->noFail);
    }

    void anIgnoredRuleStaysOffWhateverTheOverride()
    {
        const auto settings = parseHadolintFile("override: {error: [DL3006]}\nignored: [DL3006]\n");
        QVERIFY(settings);
        QCOMPARE(settings->severities.value(u"DL3006"_s), Severity::Off);
    }

    void whatIsHarmless_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addRow("an empty file") << QByteArray();
        QTest::addRow("comments only") << QByteArray("# nothing yet\n");
        QTest::addRow("keys without values")
            << QByteArray("ignored:\noverride:\nlabel-schema:\nstrict-labels:\n");
        QTest::addRow("unknown keys") << QByteArray("format: tty\nno-color: true\n");
    }

    void whatIsHarmless()
    {
        QFETCH(QByteArray, yaml);
        const auto settings = parseHadolintFile(yaml);
        QVERIFY(settings);
        QVERIFY(settings->severities.isEmpty());
        QVERIFY(!settings->failureThreshold);
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("part");
        QTest::addRow("no YAML") << QByteArray("ignored: [DL3006\n") << u"Line"_s;
        QTest::addRow("a list instead of a table") << QByteArray("- DL3006\n") << u"must be a table"_s;
        QTest::addRow("a word instead of a list")
            << QByteArray("\nignored: DL3006\n") << u"on line 2 must be a list"_s;
        QTest::addRow("an unknown severity")
            << QByteArray("override: {fatal: [DL3006]}\n") << u"“fatal” on line 1"_s;
        QTest::addRow("an unknown threshold")
            << QByteArray("failure-threshold: bad\n") << u"failure-threshold"_s;
        QTest::addRow("no truth value") << QByteArray("no-fail: perhaps\n") << u"must be true or false"_s;
    }

    void whatIsWrong()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, part);
        const auto settings = parseHadolintFile(yaml);
        QVERIFY(!settings);
        QVERIFY2(settings.error().english().contains(part), qPrintable(settings.error().english()));
    }

    void theNearestFileCounts()
    {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        QVERIFY(root.mkpath(u"a/b/c"_s));
        QVERIFY(!hadolintFileFor(root.filePath(u"a/b/c"_s))
            || !hadolintFileFor(root.filePath(u"a/b/c"_s))->startsWith(folder.path()));
        const auto touch = [&](const QString &name) {
            QFile file(root.filePath(name));
            return file.open(QIODevice::WriteOnly);
        };
        QVERIFY(touch(u".hadolint.yaml"_s));
        QVERIFY(touch(u"a/b/.hadolint.yml"_s));
        QCOMPARE(hadolintFileFor(root.filePath(u"a/b/c"_s)), root.filePath(u"a/b/.hadolint.yml"_s));
        QCOMPARE(hadolintFileFor(root.filePath(u"a"_s)), root.filePath(u".hadolint.yaml"_s));
    }
};

QTEST_APPLESS_MAIN(TestHadolintFile)
#include "tst_hadolintfile.moc"
