// SPDX-License-Identifier: MIT
// The canvas: shows a GraphScene, moves about in it, and hands the mouse and keys to the tools.
#pragma once

#include "core/text/message.h"
#include "ui/graph/graphelement.h"
#include "ui/graph/view/viewhistory.h"

#include <QGraphicsView>

#include <memory>
#include <optional>

class QTimer;

namespace stagecraft {

class CanvasOverlays;
class GraphForms;
class GraphScene;
class GraphTools;
struct RowPlace;

/// A view of one scene, which must outlive it. Colours follow its palette.
class GraphView final : public QGraphicsView {
    Q_OBJECT

public:
    static constexpr double kMinimumZoom = 0.05;
    static constexpr double kMaximumZoom = 4;

    explicit GraphView(GraphScene &scene, QWidget *parent = nullptr);
    ~GraphView() override;

    GraphScene &graph() const noexcept { return m_scene; }
    /// What the forms offer beside what the file itself tells: references of the images that the engine has,
    /// for the forms.
    void setLocalImages(const QStringList &references);
    /// Why nothing can be built; nothing where building works.
    void setBuildProblem(const std::optional<Message> &problem) { m_buildProblem = problem; }
    const std::optional<Message> &buildProblem() const noexcept { return m_buildProblem; }
    GraphForms &forms() const noexcept { return *m_forms; }
    CanvasOverlays &overlays() const noexcept { return *m_overlays; }

    double zoom() const;
    /// `anchor`: the place of the viewport that stays where it is.
    void setZoom(double zoom, QPoint anchor);
    /// The part of the scene that is seen.
    QRectF visibleRect() const;
    bool seesAll() const; ///< The whole graph is seen.
    /// Where something pasted or added goes: behind the selected row, at the end of the selected stage. A
    /// stage of -1: neither is selected, or several things are.
    RowPlace selectedPlace() const;
    ViewPlace place() const;
    void goTo(const ViewPlace &place);
    /// Remembers the present place: the next jump can be taken back.
    void rememberPlace();

public slots:
    /// Another file is shown: nothing leads back to places in the last one, and all is seen, if need be
    /// once there is something to see.
    void startOver();
    /// Scrolls, without zooming, until an element is visible.
    void reveal(stagecraft::GraphElement element);
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void fitAll();
    void fitSelection();
    void goBack();
    void goForward();
    void arrangeAll();
    void alignSelection(Qt::Edge edge);                    ///< Left or top edges.
    void distributeSelection(Qt::Orientation orientation); ///< Equal gaps.
    void showSearch();
    void showStagePalette();
    void renameSelected();
    void editSelected(); ///< The row, or the name of the stage.
    void deleteSelected();
    void selectAll();
    void setMinimapShown(bool shown);
    void setLegendShown(bool shown);

signals:
    void zoomChanged(double zoom);
    void historyChanged();
    /// What is under way, or why a drop would be refused, for the status bar; empty when it ends.
    void hintChanged(const QString &hint);

public:
    bool canGoBack() const noexcept { return m_history.canGoBack(); }
    bool canGoForward() const noexcept { return m_history.canGoForward(); }

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fit(QRectF rect);
    void fitOnce();
    void makeRoom(); ///< For overlays that have come or gone.
    void updateSceneRect();
    void noteMovement();
    bool handleKey(const QKeyEvent &event);
    bool handleEditKey(const QKeyEvent &event);
    void escape();
    void stepTo(Qt::Key arrow, bool extends);
    void paintRefusal(QPainter &painter) const;

    GraphScene &m_scene;
    ViewHistory m_history;
    std::unique_ptr<GraphForms> m_forms;
    std::unique_ptr<GraphTools> m_tools;
    CanvasOverlays *m_overlays;
    std::optional<Message> m_buildProblem;
    QTimer *m_settleTimer;      ///< Ends the coarse drawing of a view that moves.
    bool m_isFitted = false;    ///< All has been fitted into the view, which has not moved since.
    bool m_isFitPending = true; ///< The first content, or the first size, fits itself into the view.
};

} // namespace stagecraft
