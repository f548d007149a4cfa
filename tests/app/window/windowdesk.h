// SPDX-License-Identifier: MIT
// The real window on a file in a folder of its own, and a person at its mouse and keyboard.
#pragma once

#include "app/window/designer.h"
#include "app/window/graph/gestures.h"
#include "app/window/paneltabs.h"
#include "app/window/statusline.h"
#include "tests/support/testdata.h"
#include "tests/ui/graph/canvashand.h"
#include "ui/codeeditor/codeeditor.h"
#include "ui/codeeditor/codepane.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace stagecraft::test {

class WindowDesk final : public CanvasHand {
public:
    explicit WindowDesk(const QByteArray &bytes = {})
        : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        settings.setUsesShellCheck(false);
        settings.setLanguage(QStringLiteral("en"));
        designer = std::make_unique<Designer>(
            *qApp, settings, QString(), LayoutStore(folder.filePath(QStringLiteral("layout"))));
        designer->build().setProgram(QStringLiteral("/no/such/docker"));
        answerQuestions();
        designer->start();
        graph().setMotion(Motion::Still);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        if (!bytes.isEmpty())
            QVERIFY(openBytes(bytes));
    }

    QString path() const { return folder.filePath(QStringLiteral("Dockerfile")); }
    bool openBytes(const QByteArray &bytes)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        return window().documents().openFile(path());
    }
    QByteArray fileBytes() const { return readFile(path()); }
    QByteArray savedBytes() const
    {
        run(ActionId::Save);
        return fileBytes();
    }
    /// One gesture has made `after` of `before`: as bytes of the saved file, then undone, then done again.
    void expectFile(const QByteArray &before, const QByteArray &after) const
    {
        QVERIFY2(refusals.isEmpty(), qPrintable(refusals.join(u'\n')));
        QCOMPARE(savedBytes(), after);
        run(ActionId::Undo);
        QCOMPARE(savedBytes(), before);
        run(ActionId::Redo);
        QCOMPARE(savedBytes(), after);
    }

    MainWindow &window() const { return designer->window(); }
    CodeEditor &editor() const { return window().codePane().editor(); }
    GraphView &view() const { return window().graphView(); }
    GraphScene &graph() const { return view().graph(); }
    Document &document() const { return designer->session().document(); }
    QString text() const { return document().text(); }

    /// What the open form says that it will write, as text; empty where it says nothing.
    QString preview() const
    {
        const auto *label = field<QLabel>(QStringLiteral("preview"));
        return label && label->isVisible()
            ? label->text().replace(QStringLiteral("&nbsp;"), QStringLiteral(" "))
            : QString();
    }

    void run(ActionId id) const { window().actions()[id].trigger(); }
    GraphView &canvas() const override { return view(); }

    using CanvasHand::press;
    /// As a person presses it: shortcuts of the window come before the widget with the focus.
    void press(QKeySequence::StandardKey key) const
    {
        const QKeyCombination keys = QKeySequence(key)[0];
        QTest::keyClick(QApplication::focusWidget(), keys.key(), keys.keyboardModifiers());
    }
    void placeCaret(qsizetype offset) const
    {
        editor().setFocus();
        editor().setSelection(TextSelection::at(offset));
    }

    int stageCount() const { return graph().pipeline() ? int(graph().pipeline()->stages().size()) : 0; }
    QString stageName(int stage) const
    {
        return graph().pipeline()->stages()[std::size_t(stage)].displayName();
    }

    QTemporaryDir folder;
    Settings settings;
    std::unique_ptr<Designer> designer;

    // What the person answers, and what they were told.
    FileQuestions::Unsaved unsavedAnswer = FileQuestions::Unsaved::Cancel;
    bool reloadAnswer = false;
    QString chosenPath;
    bool deletionAnswer = false;
    QStringList told;
    QStringList refusals; ///< Of gestures.
    int unsavedQuestions = 0;
    int reloadQuestions = 0;
    std::vector<StageUse> askedUses;

private:
    void answerQuestions()
    {
        window().documents().setQuestions({
            .unsaved =
                [this](const QString &) {
                    ++unsavedQuestions;
                    return unsavedAnswer;
                },
            .fileToOpen = [this](const QString &) { return chosenPath; },
            .fileToSave = [this](const QString &) { return chosenPath; },
            .reload =
                [this](const QString &, bool) {
                    ++reloadQuestions;
                    return reloadAnswer;
                },
            .tell = [this](const QString &, const QString &sentence) { told.append(sentence); },
        });
        QObject::connect(&designer->session(), &Session::refused, &designer->session(),
            [this](const QString &reason) { refusals.append(reason); });
        window().gestures().setDeletionQuestion([this](const QString &, const std::vector<StageUse> &uses) {
            askedUses = uses;
            return deletionAnswer;
        });
    }
};

} // namespace stagecraft::test
