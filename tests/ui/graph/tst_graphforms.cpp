// SPDX-License-Identifier: MIT
// The parts of the forms that can be told without a window: previews, searches, lists of paths.
#include "core/edit/consumeredits.h"
#include "core/edit/runtimebase.h"
#include "core/lint/linter.h"
#include "tests/support/graphfixture.h"
#include "ui/graph/forms/artifactform.h"
#include "ui/graph/forms/commonimages.h"
#include "ui/graph/forms/editdiff.h"
#include "ui/graph/forms/pathlist.h"
#include "ui/graph/forms/stagepalette.h"
#include "ui/graph/forms/stagetemplates.h"
#include "ui/graph/forms/wordcompletion.h"
#include "ui/graph/graphsearch.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

QStringList shown(const std::vector<DiffLine> &lines)
{
    QStringList texts;
    for (const DiffLine &line : lines) {
        const QChar sign = line.kind == DiffKind::Added ? u'+' : line.kind == DiffKind::Removed ? u'-' : u'.';
        texts.append(sign + QString::number(line.number) + u' ' + line.text);
    }
    return texts;
}

/// A form that asks which files the second stage takes from the first, opened on a canvas.
class OpenForm {
public:
    explicit OpenForm(const QStringList &paths = {})
    {
        const GraphContent content =
            graphContent(u"FROM a AS one\nWORKDIR /app\nCOPY go.mod go.sum ./\nFROM b\n"_s);
        ArtifactWish wish;
        wish.source.stage = 0;
        wish.target = 1;
        wish.paths = paths;
        form = new ArtifactForm(&canvas, content.analysis, wish, std::nullopt, {});
        canvas.resize(800, 600);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowActive(&canvas));
        form->openAt({10, 10});
    }

    QLineEdit *field() const { return form->findChild<QLineEdit *>(u"paths"_s); }
    QAbstractItemView *list() const { return field()->findChild<WordCompletion *>()->popup(); }
    QStringList offered() const
    {
        QStringList words;
        for (int i = 0; list()->isVisible() && i < list()->model()->rowCount(); ++i)
            words.append(list()->model()->index(i, 0).data().toString());
        return words;
    }
    /// As the keyboard does it: a list that is open takes the keys first.
    void press(Qt::Key key) const
    {
        QTest::keyClick(list()->isVisible() ? static_cast<QWidget *>(list()) : field(), key);
    }

    QWidget canvas;
    ArtifactForm *form = nullptr;
};

} // namespace

class TestGraphForms : public QObject {
    Q_OBJECT

private slots:
    // Versions of images are written in two tables.
    void whatIsProposedForARuntimeIsOffered_data()
    {
        QTest::addColumn<QString>("builder");
        QTest::addRow("a compiler") << u"golang:1.25"_s;
        QTest::addRow("Java") << u"maven:3"_s;
    }
    void whatIsProposedForARuntimeIsOffered()
    {
        QFETCH(QString, builder);
        QVERIFY(imagesToOffer({}).contains(proposedRuntimeBase(builder)));
    }

    void previews_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("lines");
        QTest::addRow("a line more") << u"a\nb\n"_s << u"a\nnew\nb\n"_s << QStringList{u"+2 new"_s};
        QTest::addRow("a line less") << u"a\nb\nc\n"_s << u"a\nc\n"_s << QStringList{u"-2 b"_s};
        QTest::addRow("a word changed")
            << u"FROM x\nRUN y\n"_s << u"FROM z\nRUN y\n"_s << QStringList{u"-1 FROM x"_s, u"+1 FROM z"_s};
        QTest::addRow("at the end without a line break") << u"a"_s << u"a\nb"_s << QStringList{u"+2 b"_s};
        QTest::addRow("nothing") << u"a\n"_s << u"a\n"_s << QStringList{};
    }
    void previews()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(diffLinesOf(before, TextEdit::difference(before, after))), "lines");
    }

    void placesFarApartAreToldApart()
    {
        TextEdit edit;
        QVERIFY(edit.add({{0, 0}, u"first\n"_s}));
        QVERIFY(edit.add({{6, 7}, u"D"_s}));
        QCOMPARE(shown(diffLinesOf(u"a\nb\nc\nd\n"_s, edit)),
            (QStringList{u"+1 first"_s, u".0 "_s, u"-4 d"_s, u"+5 D"_s}));
    }

    void neighbouringLinesAreNotToldApart()
    {
        TextEdit edit;
        QVERIFY(edit.add({{0, 1}, u"A"_s}));
        QVERIFY(edit.add({{2, 3}, u"B"_s}));
        QCOMPARE(
            shown(diffLinesOf(u"a\nb\n"_s, edit)), (QStringList{u"-1 a"_s, u"+1 A"_s, u"-2 b"_s, u"+2 B"_s}));
    }

    void paths_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("paths");
        QTest::addRow("one") << u"/app"_s << QStringList{u"/app"_s};
        QTest::addRow("several") << u" /a  /b "_s << QStringList{u"/a"_s, u"/b"_s};
        QTest::addRow("with a blank") << u"\"/my app\" /b"_s << QStringList{u"/my app"_s, u"/b"_s};
        QTest::addRow("none") << u"  "_s << QStringList{};
    }
    void paths()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, paths);
        QCOMPARE(pathsFrom(line), paths);
        QCOMPARE(pathsFrom(lineOf(paths)), paths);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("stages");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("images");
        QTest::addRow("nothing") << u" "_s << 0 << 0 << 0;
        QTest::addRow("a name") << u"BUILDER"_s << 1 << 1 << 0;
        QTest::addRow("an image") << u"image:golang"_s << 1 << 0 << 1;
        QTest::addRow("unused") << u"is:unused"_s << 0 << 0 << 0;
        QTest::addRow("unnamed") << u"is:unnamed"_s << 1 << 0 << 0;
        QTest::addRow("problems") << u"has:problem"_s << 0 << 1 << 0;
        QTest::addRow("two words") << u"copy go.sum"_s << 0 << 1 << 0;
    }
    void searches()
    {
        QFETCH(QString, query);
        const auto found = foundBy(builtGoService(), query);
        const auto count = [&found](ElementKind kind) {
            return int(std::ranges::count(found, kind, &GraphElement::kind));
        };
        QTEST(count(ElementKind::Stage), "stages");
        QTEST(count(ElementKind::Instruction), "rows");
        QTEST(count(ElementKind::Image), "images");
    }

    void thePaletteOffersStagesThatCanBeABase()
    {
        const GraphContent content = graphContent(u"FROM a AS one\nFROM one AS two\nFROM c AS three\n"_s);
        const auto titles = [&](PalettePurpose purpose, int stage) {
            QStringList list;
            for (const PaletteEntry &entry :
                paletteEntries(*content.analysis, {u"local:1"_s}, purpose, stage))
                list.append(entry.title);
            return list;
        };
        QVERIFY(titles(PalettePurpose::NewStage, -1).contains(u"two"_s));
        QVERIFY(titles(PalettePurpose::NewStage, -1).contains(u"local:1"_s));
        QVERIFY(titles(PalettePurpose::Base, 2).contains(u"one"_s));
        QVERIFY(!titles(PalettePurpose::Base, 0).contains(u"two"_s));
    }

    void typingAnImageFindsItFirst()
    {
        const GraphContent content = graphContent(u"FROM a\n"_s);
        const auto add = [](const Analysis &file, const StageWish &wish) {
            return addStage(file, wish);
        };
        StagePalette palette(nullptr, content.analysis,
            paletteEntries(*content.analysis, {}, PalettePurpose::NewStage), u"Add"_s, add);
        palette.findChild<QLineEdit *>(u"search"_s)->setText(u"alpine"_s);
        QVERIFY(palette.findChild<QListWidget *>(u"entries"_s)->item(0)->text().startsWith(u"alpine:"_s));
    }

    void templates_data()
    {
        QTest::addColumn<int>("place");
        for (int i = 0; const StageTemplate &source : stageTemplates())
            QTest::addRow("%s", source.title) << i++;
    }
    void templates()
    {
        QFETCH(int, place);
        const auto file = analyse(u"FROM scratch AS builder\nFROM scratch AS runtime\n"_s);
        const EditResult added = addStage(*file, wishOf(*file, stageTemplates()[std::size_t(place)]));
        QVERIFY(added);
        for (const Diagnostic &finding : lint(*analyse(added->edit.appliedTo(file->text()))).diagnostics)
            QVERIFY2(finding.severity < Severity::Warning, qPrintable(finding.message.english()));
    }

    void aHighlightedPathIsInsertedByKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addRow("Return") << Qt::Key_Return;
        QTest::addRow("Enter") << Qt::Key_Enter;
        QTest::addRow("Tab") << Qt::Key_Tab;
    }
    void aHighlightedPathIsInsertedByKey()
    {
        QFETCH(Qt::Key, key);
        const OpenForm desk;
        const QSignalSpy accepted(desk.form, &ArtifactForm::accepted);
        QTest::keyClicks(desk.field(), u"/x /app/g"_s);
        QCOMPARE(desk.offered(), (QStringList{u"/app/go.mod"_s, u"/app/go.sum"_s}));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.press(key);
        QCOMPARE(desk.field()->text(), u"/x /app/go.sum"_s);
        QVERIFY(desk.field()->hasFocus());
        QVERIFY(desk.offered().isEmpty());
        QVERIFY(desk.form->isVisible());
        QCOMPARE(accepted.size(), 0);
        desk.press(Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void returnAcceptsWhatIsTypedWhereNothingIsHighlighted()
    {
        const OpenForm desk;
        const QSignalSpy accepted(desk.form, &ArtifactForm::accepted);
        QTest::keyClicks(desk.field(), u"/app/g"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.front().front().value<ArtifactWish>().paths, QStringList{u"/app/g"_s});
    }

    void anEmptyFieldOffersAllPaths()
    {
        const OpenForm desk;
        QVERIFY(desk.offered().contains(u"/app/go.mod"_s));
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.offered().isEmpty());
        QVERIFY(desk.form->isVisible());
        desk.press(Qt::Key_Down);
        QVERIFY(desk.offered().contains(u"/app/go.mod"_s));
    }

    void typingReplacesProposedPaths()
    {
        const OpenForm desk({u"/bin/one"_s});
        QVERIFY(desk.offered().isEmpty());
        QCOMPARE(desk.field()->selectedText(), u"/bin/one"_s);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        const QString chosen = desk.list()->currentIndex().data().toString();
        QVERIFY(!chosen.isEmpty());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.field()->text(), chosen);
    }

    void aConsumerIsMadeWithItsCopy_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("after");
        QTest::addRow("behind the final stage")
            << u"FROM a AS one\nRUN x\n"_s << 0
            << u"FROM a AS one\nRUN x\n\nFROM b AS new\nCOPY --from=one /x /y\n"_s;
        QTest::addRow("in front of it")
            << u"FROM a AS one\nRUN x\n\nFROM c\nRUN y\n"_s << 0
            << u"FROM a AS one\nRUN x\n\nFROM b AS new\nCOPY --from=one /x /y\n\nFROM c\nRUN y\n"_s;
    }
    void aConsumerIsMadeWithItsCopy()
    {
        QFETCH(QString, before);
        QFETCH(int, source);
        const GraphContent content = graphContent(before);
        ArtifactWish wish;
        wish.source.stage = source;
        wish.paths = {u"/x"_s};
        wish.destination = u"/y"_s;
        StageWish consumer;
        consumer.name = u"new"_s;
        consumer.base.image = u"b"_s;
        const EditResult result = addConsumer(*content.analysis, wish, consumer);
        QVERIFY2(result, result ? "" : qPrintable(result.error().english()));
        QTEST(result->edit.appliedTo(before), "after");
    }
};

QTEST_MAIN(TestGraphForms)
#include "tst_graphforms.moc"
