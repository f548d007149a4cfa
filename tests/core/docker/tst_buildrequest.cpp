// SPDX-License-Identifier: MIT
#include "core/docker/buildrequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

static BuildRequest request()
{
    BuildRequest request;
    request.file = u"/home/ann/My Service/app.Dockerfile"_s;
    request.contextFolder = u"/home/ann/My Service"_s;
    request.tag = u"my-service:2"_s;
    return request;
}

class TestBuildRequest : public QObject {
    Q_OBJECT

private slots:
    void build()
    {
        const CommandLine command = buildCommand(request(), u"/tmp/x/app.Dockerfile"_s, {});
        QCOMPARE(command.program, u"docker"_s);
        QCOMPARE(command.arguments,
            (QStringList{u"buildx"_s, u"build"_s, u"--progress=rawjson"_s, u"--load"_s,
                u"--tag=my-service:2"_s, u"--file=/tmp/x/app.Dockerfile"_s, u"--"_s,
                u"/home/ann/My Service"_s}));
        QCOMPARE(command.directory, u"/home/ann/My Service"_s);
        QCOMPARE(command.environment.value(u"BUILDX_NO_DEFAULT_ATTESTATIONS"_s), u"1"_s);
    }

    void buildWithEverything()
    {
        BuildRequest all = request();
        all.engineContext = u"far"_s;
        all.platform = u"linux/arm64"_s;
        all.useCache = false;
        all.buildArguments = {{u"B"_s, u"a b=c"_s}, {u"A"_s, u""_s}};
        QCOMPARE(buildCommand(all, u"/f"_s, u"test"_s).arguments,
            (QStringList{u"--context=far"_s, u"buildx"_s, u"build"_s, u"--progress=rawjson"_s, u"--load"_s,
                u"--target=test"_s, u"--platform=linux/arm64"_s, u"--no-cache"_s, u"--build-arg=A="_s,
                u"--build-arg=B=a b=c"_s, u"--tag=my-service:2"_s, u"--file=/f"_s, u"--"_s,
                u"/home/ann/My Service"_s}));
    }

    // An image without a name of the person's is ours: it gets a tag to find it by, and a label to remove it
    // by.
    void buildWithoutTag()
    {
        BuildRequest untagged = request();
        untagged.tag.clear();
        const QString repository = untagged.repository();
        QCOMPARE(targetImage(untagged), repository + u":target"_s);
        const QStringList arguments = buildCommand(untagged, u"/f"_s, {}).arguments;
        QVERIFY(arguments.contains(u"--tag="_s + repository + u":target"_s));
        QVERIFY(arguments.contains(u"--label=org.stagecraft.project="_s + repository));
    }

    void repository_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("name");
        QTest::addRow("a plain folder") << u"/src/go-service"_s << u"stagecraft/go-service-"_s;
        QTest::addRow("capitals, blanks and points")
            << u"/src/My  Service.v2"_s << u"stagecraft/my-service-v2-"_s;
        QTest::addRow("dashes around") << u"/src/--x--"_s << u"stagecraft/x-"_s;
        QTest::addRow("no letter that fits") << u"/src/каталог"_s << u"stagecraft/"_s;
        QTest::addRow("the root") << u"/"_s << u"stagecraft/"_s;
        QTest::addRow("a slash at the end") << u"/src/app/"_s << u"stagecraft/app-"_s;
    }

    // What docker accepts as a name, and the same each time.
    void repository()
    {
        QFETCH(QString, folder);
        QFETCH(QString, name);
        BuildRequest other = request();
        other.contextFolder = folder;
        const QString repository = other.repository();
        QVERIFY2(repository.startsWith(name), qPrintable(repository));
        QCOMPARE(repository.size(), name.size() + 8);
        QCOMPARE(other.repository(), repository);
        other.file += u'x';
        QVERIFY(other.repository() != repository);
    }

    void fileName()
    {
        QCOMPARE(request().fileName(), u"app.Dockerfile"_s);
        QCOMPARE(BuildRequest().fileName(), u"Dockerfile"_s);
    }

    void stageImages()
    {
        BuildRequest asked = request();
        asked.buildArguments = {{u"V"_s, u"${x} %{y} $z"_s}};
        const CommandLine command = stageImagesCommand(asked, u"/tmp/${d}/Dockerfile"_s,
            {{.stage = 2, .target = u"tools"_s, .tag = u"stagecraft/x:stage-2"_s}});
        QCOMPARE(
            command.arguments, (QStringList{u"buildx"_s, u"bake"_s, u"--file=-"_s, u"--progress=rawjson"_s}));
        QCOMPARE(command.environment.value(u"BUILDX_BAKE_ENTITLEMENTS_FS"_s), u"0"_s);
        const QJsonObject file = QJsonDocument::fromJson(command.input).object();
        QCOMPARE(file["group"_L1]["default"_L1]["targets"_L1][0].toString(), u"stage-2"_s);
        const QJsonValue target = file["target"_L1]["stage-2"_L1];
        QCOMPARE(target["context"_L1].toString(), u"/home/ann/My Service"_s);
        QCOMPARE(target["dockerfile"_L1].toString(), u"/tmp/$${d}/Dockerfile"_s);
        QCOMPARE(target["target"_L1].toString(), u"tools"_s);
        QCOMPARE(target["tags"_L1][0].toString(), u"stagecraft/x:stage-2"_s);
        QCOMPARE(target["args"_L1]["V"_L1].toString(), u"$${x} %%{y} $z"_s);
        QCOMPARE(target["labels"_L1]["org.stagecraft.project"_L1].toString(), asked.repository());
    }

    // A name that looks like an option stays a name.
    void others()
    {
        QCOMPARE(historyCommand({}, u"--help"_s).arguments,
            (QStringList{u"history"_s, u"--no-trunc"_s, u"--human=false"_s, u"--format={{json .}}"_s, u"--"_s,
                u"--help"_s}));
        QCOMPARE(removeImagesCommand(u"far"_s, {u"a"_s, u"b"_s}).arguments,
            (QStringList{u"--context=far"_s, u"image"_s, u"rm"_s, u"--"_s, u"a"_s, u"b"_s}));
    }
};

QTEST_APPLESS_MAIN(TestBuildRequest)
#include "tst_buildrequest.moc"
