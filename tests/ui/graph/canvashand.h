// SPDX-License-Identifier: MIT
// A person's hand on the canvas: where things are in pixels, and what mouse and keys do there.
#pragma once

#include "ui/graph/forms/graphforms.h"
#include "ui/graph/forms/popover.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/items/stagecard.h"
#include "ui/graph/view/graphview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QUrl>

namespace stagecraft::test {

class CanvasHand {
public:
    virtual ~CanvasHand() = default;
    virtual GraphView &canvas() const = 0;

    // Places on the canvas, in viewport pixels.
    QPoint at(QPointF scenePlace) const { return canvas().mapFromScene(scenePlace); }
    QPoint head(int stage) const { return at(card(stage).pos() + QPointF(150, 8)); }
    QPoint row(int stage, int row) const { return at(rowCenter(stage, row)); }
    QPoint rowTop(int stage, int row) const { return at(rowCenter(stage, row) - QPointF(0, 9)); }
    QPoint rowBottom(int stage, int row) const { return at(rowCenter(stage, row) + QPointF(0, 9)); }
    QPoint port(int stage, int row = -1) const
    {
        return at(card(stage).pos() + QPointF(card(stage).size().width(), card(stage).portHeight(row)));
    }
    QPoint pill(int image) const { return at(imageItem(image).sceneRect().center()); }
    QPoint imagePort(int image) const
    {
        const NodeItem &item = imageItem(image);
        return at(item.pos() + QPointF(item.size().width(), item.portHeight(-1)));
    }
    QPoint edgePlace(GraphElement edge, double part) const
    {
        return at(canvas().graph().edgeItem(edge)->path().pointAtPercent(part));
    }
    QPoint emptyPlace() const { return at(canvas().graph().contentRect().bottomRight() + QPointF(20, 20)); }

    void click(QPoint place, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, modifiers, place);
    }
    void doubleClick(QPoint place) const
    {
        QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, place);
    }
    /// The button stays down.
    void press(QPoint from, QPoint to) const
    {
        QTest::mouseMove(canvas().viewport(), from);
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas().viewport(), (from + to) / 2);
        QTest::mouseMove(canvas().viewport(), to);
    }
    void release(QPoint place) const { QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, place); }
    void drag(QPoint from, QPoint to) const
    {
        press(from, to);
        release(to);
    }
    /// Lets files of the file manager go at a place. Returns false if the canvas does not take them.
    bool dropFiles(const QStringList &paths, QPoint place) const
    {
        QMimeData files;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        files.setUrls(urls);
        QDragEnterEvent enter(place, Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas().viewport(), &enter);
        QDragMoveEvent move(place, Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas().viewport(), &move);
        QDropEvent drop(place, Qt::CopyAction, &files, Qt::LeftButton, {});
        if (enter.isAccepted() && move.isAccepted())
            QCoreApplication::sendEvent(canvas().viewport(), &drop);
        return drop.isAccepted();
    }
    /// Opens the menu at a place and goes to the entry of this text with the arrow keys, then takes it.
    /// Returns false if there is no such entry that can be taken.
    bool chooseFromMenu(QPoint place, const QString &entry) const
    {
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, place, canvas().viewport()->mapToGlobal(place), Qt::NoModifier);
        QCoreApplication::sendEvent(canvas().viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        for (qsizetype step = 0; step < menu->actions().size(); ++step) {
            QTest::keyClick(menu, Qt::Key_Down);
            const QAction *action = menu->activeAction();
            if (action && action->text() == entry && action->isEnabled()) {
                QTest::keyClick(menu, Qt::Key_Return);
                return true;
            }
        }
        menu->close();
        return false;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&canvas(), key, modifiers);
    }
    /// Into the field that has the focus.
    void type(const QString &text) const
    {
        for (const QChar c : text)
            c == u'\n' ? typeKey(Qt::Key_Return) : QTest::keyClick(focused(), c.toLatin1());
    }
    void typeKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(focused(), key, modifiers);
    }
    /// A field of the open form; null where there is none.
    template <typename Field>
    Field *field(const QString &name) const
    {
        Popover *form = canvas().forms().form();
        return form ? form->findChild<Field *>(name) : nullptr;
    }

private:
    const StageCard &card(int stage) const { return *canvas().graph().stageCard(stage); }
    const NodeItem &imageItem(int image) const
    {
        return *canvas().graph().nodeItem({ElementKind::Image, image});
    }
    QPointF rowCenter(int stage, int row) const
    {
        return card(stage).pos() + card(stage).geometry().row(row).center();
    }
    QWidget *focused() const { return canvas().window()->focusWidget(); }
};

} // namespace stagecraft::test
