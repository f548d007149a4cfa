// SPDX-License-Identifier: MIT
#include "core/docker/engineinfo.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

static QByteArray recorded(const QString &name)
{
    return test::readFile(test::dataPath(u"docker/engine/"_s + name));
}

class TestEngineInfo : public QObject {
    Q_OBJECT

private slots:
    void version()
    {
        const EngineInfo info = parseEngineVersion(recorded(u"version"_s));
        QCOMPARE(info.clientVersion, u"26.1.5+dfsg1"_s);
        QCOMPARE(info.serverVersion, u"26.1.5+dfsg1"_s);
        QCOMPARE(info.platform, u"linux/amd64"_s);
    }

    void versionOfAClientAlone()
    {
        const EngineInfo info = parseEngineVersion(recorded(u"down-version"_s));
        QCOMPARE(info.clientVersion, u"26.1.5+dfsg1"_s);
        QVERIFY(info.serverVersion.isEmpty());
        QVERIFY(info.platform.isEmpty());
    }

    void versionThatIsNone() { QCOMPARE(parseEngineVersion("surprise"), EngineInfo()); }

    void builder_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("isNewEnough");
        QTest::addRow("of Debian") << recorded(u"buildx-version"_s) << u"0.13.1"_s << true;
        QTest::addRow("of Docker") << QByteArray("github.com/docker/buildx v0.29.1 abcdef0\n") << u"0.29.1"_s
                                   << true;
        QTest::addRow("too old") << QByteArray("github.com/docker/buildx v0.11.2 abcdef0\n") << u"0.11.2"_s
                                 << false;
        QTest::addRow("the first that is new enough")
            << QByteArray("github.com/docker/buildx v0.12.0 abcdef0\n") << u"0.12.0"_s << true;
        QTest::addRow("to come") << QByteArray("github.com/docker/buildx v1.0.0-rc1 abcdef0\n") << u"1.0.0"_s
                                 << true;
        QTest::addRow("nothing") << QByteArray() << QString() << false;
    }

    void builder()
    {
        QFETCH(QByteArray, output);
        QFETCH(bool, isNewEnough);
        const QString parsed = parseBuilderVersion(output);
        QTEST(parsed, "version");
        QCOMPARE(canReadProgressOf(parsed), isNewEnough);
    }

    void imagesThatCanBeABase()
    {
        QCOMPARE(parseImageList("alpine:3.22\nstagecraft/web-1f0c9a2b:stage-0\n<none>:<none>\n"
                                "registry.test:5000/team/app:1\nold:<none>\n\n"),
            (QStringList{u"alpine:3.22"_s, u"registry.test:5000/team/app:1"_s}));
        QVERIFY(parseImageList({}).isEmpty());
    }

    void contexts()
    {
        const auto contexts = parseContextList(recorded(u"contexts"_s));
        QCOMPARE(contexts.size(), 2u);
        QCOMPARE(contexts[0].name, u"default"_s);
        QVERIFY(contexts[0].isCurrent);
        QCOMPARE(contexts[1].name, u"far"_s);
        QCOMPARE(contexts[1].endpoint, u"ssh://builder.invalid"_s);
        QVERIFY(!contexts[1].isCurrent);
        QVERIFY(parseContextList("no\n{}\n[]\n").empty());
    }
};

QTEST_APPLESS_MAIN(TestEngineInfo)
#include "tst_engineinfo.moc"
