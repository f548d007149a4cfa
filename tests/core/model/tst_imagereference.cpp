// SPDX-License-Identifier: MIT
#include "core/model/imagereference.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestImageReference : public QObject {
    Q_OBJECT

private slots:
    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // domain, path, tag, digest
        const QString digest = u"sha256:"_s + u"0123456789abcdef"_s.repeated(4);
        QTest::addRow("a name") << u"alpine"_s << QStringList{u""_s, u"alpine"_s, u""_s, u""_s};
        QTest::addRow("a tag") << u"golang:1.24-alpine3.21"_s
                               << QStringList{u""_s, u"golang"_s, u"1.24-alpine3.21"_s, u""_s};
        QTest::addRow("a digest") << u"me/app:v1@"_s + digest
                                  << QStringList{u""_s, u"me/app"_s, u"v1"_s, digest};
        QTest::addRow("a registry") << u"ghcr.io/me/app:1"_s
                                    << QStringList{u"ghcr.io"_s, u"me/app"_s, u"1"_s, u""_s};
        QTest::addRow("a port") << u"localhost:5000/app"_s
                                << QStringList{u"localhost:5000"_s, u"app"_s, u""_s, u""_s};
        QTest::addRow("localhost") << u"localhost/app"_s
                                   << QStringList{u"localhost"_s, u"app"_s, u""_s, u""_s};
        QTest::addRow("an upper case registry")
            << u"Registry/app"_s << QStringList{u"Registry"_s, u"app"_s, u""_s, u""_s};
        QTest::addRow("separators") << u"me/a_b__c-d--e.f"_s
                                    << QStringList{u""_s, u"me/a_b__c-d--e.f"_s, u""_s, u""_s};
        QTest::addRow("an IPv6 registry")
            << u"[2001:db8::1]:5000/app"_s << QStringList{u"[2001:db8::1]:5000"_s, u"app"_s, u""_s, u""_s};
    }

    void parts()
    {
        QFETCH(QString, text);
        const auto reference = parseImageReference(text);
        QVERIFY2(reference, reference ? "" : qPrintable(reference.error()));
        const QStringList parts{reference->domain.toString(), reference->path.toString(),
            reference->tag.toString(), reference->digest.toString()};
        QTEST(parts, "expected");
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString format = u"invalid reference format"_s;
        QTest::addRow("empty") << QString() << format;
        QTest::addRow("an empty tag") << u"busybox:"_s << format;
        QTest::addRow("a blank") << u"a b"_s << format;
        QTest::addRow("three underscores") << u"a___b"_s << format;
        QTest::addRow("a leading dash") << u"-a"_s << format;
        QTest::addRow("an empty component") << u"a//b"_s << format;
        QTest::addRow("a tag that is too long") << u"a:"_s + QString(129, u'x') << format;
        QTest::addRow("a short digest") << u"a@sha256:abc"_s << format;
        QTest::addRow("upper case") << u"Alpine"_s
                                    << format + u": repository name (library/Alpine) must be lowercase"_s;
        QTest::addRow("upper case behind a registry")
            << u"ghcr.io/Me/app:1"_s << format + u": repository name (Me/app) must be lowercase"_s;
        QTest::addRow("an image id")
            << QString(64, u'a')
            << u"invalid repository name (%1), cannot specify 64-byte hexadecimal strings"_s.arg(
                   QString(64, u'a'));
        QTest::addRow("too long") << QString(260, u'a')
                                  << u"repository name must not be more than 255 characters"_s;
    }

    void errors()
    {
        QFETCH(QString, text);
        const auto reference = parseImageReference(text);
        QVERIFY(!reference);
        QTEST(reference.error(), "expected");
    }
};

QTEST_APPLESS_MAIN(TestImageReference)
#include "tst_imagereference.moc"
