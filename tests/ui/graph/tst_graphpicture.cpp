// SPDX-License-Identifier: MIT
// What the graph looks like. With STAGECRAFT_PICTURES=FOLDER the pictures are written there, to be looked at.
#include "tests/support/graphfixture.h"
#include "ui/common/apptheme.h"
#include "ui/common/fonts.h"
#include "ui/graph/graphexport.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/items/stagecard.h"
#include "ui/graph/overlays/canvasoverlays.h"
#include "ui/graph/overlays/sizechip.h"
#include "ui/graph/view/graphview.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

void keep(const QPixmap &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("STAGECRAFT_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

class TestGraphPicture : public QObject {
    Q_OBJECT

private slots:
    void theExample_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<bool>("built");
        QTest::addRow("light-built") << ColorScheme::Light << true;
        QTest::addRow("dark-built") << ColorScheme::Dark << true;
        QTest::addRow("light-new") << ColorScheme::Light << false;
    }

    void theExample()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(bool, built);
        applyTheme(*qApp, scheme);
        GraphScene scene;
        scene.setMotion(Motion::Still);
        scene.setContent(built ? builtGoService() : graphContent(goService()));
        GraphView view(scene);
        view.resize(920, 560);
        view.show();
        const QPixmap picture = view.grab();
        keep(picture, u"graph-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(scene.theme().scheme, scheme);
        const QImage image = picture.toImage();
        QCOMPARE(image.pixelColor(3, 3), themeFor(scheme).canvas);
        QCOMPARE(
            view.overlays().sizeChip().text(), built ? u"\u221297 % final image vs. builder"_s : QString());
    }

    void largeGraph()
    {
        applyTheme(*qApp, ColorScheme::Light);
        GraphScene scene;
        scene.setMotion(Motion::Still);
        scene.setContent(graphContent(largeDockerfile(24)));
        GraphView view(scene);
        view.resize(1440, 900);
        view.show();
        keep(view.grab(), u"graph-24-stages"_s);
        view.resetZoom();
        keep(view.grab(), u"graph-24-stages-near"_s);
        QCOMPARE(scene.structure().stageCount, 24);
    }

    void rowsShowTwentyFourCharacters()
    {
        GraphScene scene;
        scene.setContent(builtGoService());
        const StageCard *card = scene.stageCard(0);
        const double width = QFontMetricsF(codeFont(metrics::kRowFont)).horizontalAdvance(QString(24, u'm'));
        const double room = card->geometry().width - CardGeometry::kPadding - CardGeometry::kFiguresWidth
            - card->geometry().argumentLeft;
        QCOMPARE_GE(room, width);
    }

    void noEdgeRunsBehindALabel()
    {
        GraphScene scene;
        scene.setContent(builtGoService());
        const QRectF label = scene.edgeItem({ElementKind::Artifact, 0})->labelRect();
        QVERIFY(!label.isEmpty());
        for (const EdgeItem *edge : scene.edgeItems()) {
            // Its own edge leads to it and stops there.
            if (edge->labelRect() != label)
                QVERIFY(!edge->path().intersects(label));
        }
    }

    void pictures_data()
    {
        QTest::addColumn<PictureFormat>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::addRow("svg") << PictureFormat::Svg << QByteArray("<?xml");
        QTest::addRow("png") << PictureFormat::Png << QByteArray("\x89PNG");
        QTest::addRow("pdf") << PictureFormat::Pdf << QByteArray("%PDF");
    }

    void pictures()
    {
        QFETCH(PictureFormat, format);
        QFETCH(QByteArray, start);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writePicture(buffer, format, builtGoService()));
        QVERIFY(buffer.data().startsWith(start));
        if (format == PictureFormat::Svg)
            QVERIFY(buffer.data().contains("builder"));
        const QString folder = qEnvironmentVariable("STAGECRAFT_PICTURES");
        if (!folder.isEmpty()) {
            QFile file(QDir(folder).filePath(u"export."_s + QString::fromLatin1(QTest::currentDataTag())));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(buffer.data());
        }
    }

    void anEmptyCanvasIsAPictureToo()
    {
        QVERIFY(!graphImage({}).isNull());
        QVERIFY(!graphImage(graphContent(QString())).isNull());
    }
};

QTEST_MAIN(TestGraphPicture)
#include "tst_graphpicture.moc"
