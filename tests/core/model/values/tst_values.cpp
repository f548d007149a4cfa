// SPDX-License-Identifier: MIT
// What BuildKit accepts as platform, port, size, file mode, signal, digest, address and path.
#include "core/model/values/bytesize.h"
#include "core/model/values/digest.h"
#include "core/model/values/filemode.h"
#include "core/model/values/gitsource.h"
#include "core/model/values/ipaddress.h"
#include "core/model/values/platform.h"
#include "core/model/values/port.h"
#include "core/model/values/stopsignal.h"
#include "core/model/values/workpath.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestValues : public QObject {
    Q_OBJECT

private slots:
    void platform_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // Empty for an invalid one.
        const auto row = [](const char *text, const char *expected) {
            QTest::addRow("%s", text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("linux/amd64", "linux/amd64");
        row("linux", "linux/amd64");
        row("arm64", "linux/arm64");
        row("Linux/X86_64", "linux/amd64");
        row("macos/aarch64", "darwin/arm64");
        row("linux/arm64", "linux/arm64");
        row("linux/arm64/v8", "linux/arm64/v8");
        row("linux/arm/7", "linux/arm/v7");
        row("linux/armhf", "linux/arm");
        row("linux/armel", "linux/arm/v6");
        row("windows(10.0.17763)/amd64", "windows/amd64");
        row("any/thing", "any/thing");
        row("unknown", "");
        row("linux/", "");
        row("linux/a/b/c", "");
        row("linux/*", "");
        row("linux/am d64", "");
        row("", "");
        row("windows(10/amd64", "");
    }

    void platform()
    {
        QFETCH(QString, text);
        const auto platform = parsePlatform(text);
        QTEST(platform ? platform->text() : QString(), "expected");
    }

    void port_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("expected"); // BuildKit's error; empty for a good one.
        const auto row = [](const char *port, const char *expected) {
            QTest::addRow("%s", port) << QString::fromLatin1(port) << QString::fromLatin1(expected);
        };
        row("80", "");
        row("80/tcp", "");
        row("80/UDP", "");
        row("80/", "");
        row("8000-8010", "");
        row("8000-8000/sctp", "");
        row("+80", "");
        row("0", "");
        row("127.0.0.1:80:80", "");
        row("[::1]:80:80", "");
        row(":80", "");
        row("1-2:3", "");
        row("80/x", "invalid port: \"80/x\": invalid proto: x");
        row("/tcp", "invalid port: \"/tcp\": no port specified");
        row("80:", "invalid port: \"80:\": no port specified");
        row("65536", "invalid containerPort: 65536");
        row("9-8", "invalid containerPort: 9-8");
        row("web", "invalid containerPort: web");
        row("x:80", "invalid hostPort: x");
        row("1.2.3:80:80", "invalid IP address: 1.2.3");
        row("1-3:80-81", "invalid ranges specified for container and host Ports: 80-81 and 1-3");
    }

    void port()
    {
        QFETCH(QString, port);
        const auto parts = splitPort(port);
        QTEST(parts ? portError(*parts).value_or(QString()) : parts.error(), "expected");
    }

    void ipAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        for (const char *good :
            {"0.0.0.0", "255.1.2.3", "::", "::1", "1::", "fe80::1", "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4"})
            QTest::addRow("%s", good) << QString::fromLatin1(good) << true;
        for (const char *bad :
            {"", "1.2.3", "256.0.0.1", "01.2.3.4", "1:2", "1::2::3", "12345::", "::1%eth0", ":::"})
            QTest::addRow("not %s", bad) << QString::fromLatin1(bad) << false;
    }

    void ipAddress()
    {
        QFETCH(QString, text);
        QTEST(isIpAddress(text), "expected");
    }

    void byteSize_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected"); // -1 for an invalid one.
        QTest::addRow("bytes") << u"100"_s << qint64(100);
        QTest::addRow("a unit") << u"64m"_s << qint64(64 * 1024 * 1024);
        QTest::addRow("a long unit") << u"1KiB"_s << qint64(1024);
        QTest::addRow("a fraction") << u"1.5k"_s << qint64(1536);
        QTest::addRow("a blank") << u"2 GB"_s << qint64(2) * 1024 * 1024 * 1024;
        QTest::addRow("b is one byte") << u"7b"_s << qint64(7);
        QTest::addRow("no number") << u"m"_s << qint64(-1);
        QTest::addRow("no such unit") << u"1x"_s << qint64(-1);
        QTest::addRow("a negative one") << u"-1"_s << qint64(-1);
        QTest::addRow("a wrong end") << u"1ki"_s << qint64(-1);
    }

    void byteSize()
    {
        QFETCH(QString, text);
        QTEST(parseByteSize(text).value_or(-1), "expected");
    }

    void fileMode_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("expected"); // The beginning of BuildKit's error.
        for (const char *good : {"644", "0755", "7777", "u+x", "a=rX,go-w", "+t", "g=u", "u+r-w", "="})
            QTest::addRow("%s", good) << QString::fromLatin1(good) << QString();
        for (const char *bad : {"999", "10000", "7x"})
            QTest::addRow("%s", bad) << QString::fromLatin1(bad)
                                     << u"invalid chmod parameter: '%1'"_s.arg(QLatin1String(bad));
        for (const char *bad : {"rwx", "u", "u+x,", "u+q", "-1"})
            QTest::addRow("%s", bad) << QString::fromLatin1(bad) << u"invalid syntax"_s;
    }

    void fileMode()
    {
        QFETCH(QString, mode);
        QFETCH(QString, expected);
        const QString error = fileModeError(mode).value_or(QString());
        QVERIFY2(expected.isEmpty() ? error.isEmpty() : error.startsWith(expected), qPrintable(error));
    }

    void stopSignal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        for (const char *good : {"SIGTERM", "term", "sigkill", "9", "-1", "RTMIN", "SIGRTMIN+15", "RTMAX-1"})
            QTest::addRow("%s", good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"0", "", "SIG", "NONE", "RTMIN+16", "RTMIN+01", "RTMAX-15"})
            QTest::addRow("not %s", bad) << QString::fromLatin1(bad) << false;
    }

    void stopSignal()
    {
        QFETCH(QString, text);
        QTEST(isStopSignal(text), "expected");
    }

    void digest()
    {
        const QString hexadecimal = QString(64, u'a');
        QVERIFY(!digestError(u"sha256:"_s + hexadecimal));
        QCOMPARE(digestError(u"sha256:"_s + hexadecimal.toUpper()), u"invalid checksum digest format"_s);
        QCOMPARE(digestError(u"sha256:abc"_s), u"invalid checksum digest length"_s);
        QCOMPARE(digestError(u"md5:abc"_s), u"unsupported digest algorithm"_s);
        QCOMPARE(digestError(hexadecimal), u"invalid checksum digest format"_s);
        QCOMPARE(digestError(u"a b:c"_s), u"invalid checksum digest format"_s);
    }

    void gitSource_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // "git", "no git", or BuildKit's error.
        const auto row = [](const char *text, const char *expected) {
            QTest::addRow("%s", text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("git@example.org:me/repo", "git");
        row("git@example.org:me/repo.git#main:folder", "git");
        row("git://example.org/repo", "git");
        row("ssh://git@example.org/repo", "git");
        row("https://example.org/repo.git", "git");
        row("https://example.org/repo.git?ref=v1#v1", "git");
        row("https://example.org/repo", "no git");
        row("https://example.org/repo.git/", "no git");
        row("https://example.org:port/repo.git", "no git");
        row("github.com/me/repo.git", "a local path");
        row("./git@example.org:x", "no git");
        row("file.git", "no git");
        row("https://example.org/repo.git?what=1", "unexpected query \"what\"");
        row("https://example.org/repo.git?ref=", "query \"ref\" has no value");
        row("https://example.org/repo.git?tag=a&tag=b", "query \"tag\" has multiple values");
        row("https://example.org/repo.git?tag=a&branch=b", "branch conflicts with tag");
        row("https://example.org/repo.git?keep-git-dir=maybe", "invalid keep-git-dir value: \"maybe\"");
        row("github.com/me/repo?what=1", "unexpected query \"what\"");
    }

    void gitSource()
    {
        QFETCH(QString, text);
        const auto source = parseGitSource(text);
        const QString good = source && source->isLocalPath ? u"a local path"_s : u"git"_s;
        QTEST(source ? source->error.value_or(good) : u"no git"_s, "expected");
    }

    void httpSource()
    {
        QVERIFY(isHttpSource(u"https://example.org/archive.tar.gz"));
        QVERIFY(!isHttpSource(u"https://example.org/repo.git"));
        QVERIFY(!isHttpSource(u"HTTPS://example.org/x"));
        QVERIFY(!isHttpSource(u"ftp://example.org/x"));
    }

    void path_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isWindows");
        QTest::addColumn<QString>("expected"); // "error" for another drive.
        QTest::addRow("absolute") << u"/a"_s << u"/b/./c/"_s << false << u"/b/c"_s;
        QTest::addRow("relative") << u"/a"_s << u"b/../c"_s << false << u"/a/c"_s;
        QTest::addRow("above the root") << u"/a"_s << u"../../b"_s << false << u"/b"_s;
        QTest::addRow("down") << u"/a/b"_s << u"./c//d/"_s << false << u"/a/b/c/d"_s;
        QTest::addRow("down from the root") << u"/"_s << u"a/b"_s << false << u"/a/b"_s;
        QTest::addRow("up and down") << u"/a/b"_s << u"../c"_s << false << u"/a/c"_s;
        QTest::addRow("up, late") << u"/a/b"_s << u"c/../../d"_s << false << u"/a/d"_s;
        QTest::addRow("a name that begins with dots") << u"/a"_s << u"..b"_s << false << u"/a/..b"_s;
        QTest::addRow("nothing") << u"/a"_s << u""_s << false << u"/a"_s;
        QTest::addRow("the same folder") << u"/a"_s << u"./"_s << false << u"/a"_s;
        QTest::addRow("backslashes mean nothing on Linux") << u"/"_s << u"C:\\x"_s << false << u"/C:\\x"_s;
        QTest::addRow("drive C:") << u"/a"_s << u"C:\\b\\c"_s << true << u"/b/c"_s;
        QTest::addRow("relative on Windows") << u"/a"_s << u"b\\c"_s << true << u"/a/b/c"_s;
        QTest::addRow("up on Windows") << u"/a/b"_s << u"..\\c"_s << true << u"/a/c"_s;
        QTest::addRow("another drive") << u"/"_s << u"D:\\x"_s << true << u"error"_s;
        QTest::addRow("a network path") << u"/"_s << u"\\\\host\\x"_s << true << u"error"_s;
    }

    void path()
    {
        QFETCH(QString, folder);
        QFETCH(QString, path);
        QFETCH(bool, isWindows);
        QTEST(resolvedPath(folder, path, isWindows).value_or(u"error"_s), "expected");
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
