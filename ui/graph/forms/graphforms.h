// SPDX-License-Identifier: MIT
// Opens the forms of the canvas where they belong, one at a time, and turns answers into wishes.
#pragma once

#include "core/edit/artifactedits.h"
#include "core/edit/instructionedits.h"
#include "ui/graph/forms/inlinefield.h"

#include <QObject>
#include <QPointF>
#include <QPointer>

#include <optional>

namespace stagecraft {

class GraphScene;
class GraphView;
class Popover;

/// Belongs to a view. A form that is open is closed when the content changes: what it speaks of may be gone.
class GraphForms final : public QObject {
    Q_OBJECT

public:
    explicit GraphForms(GraphView &view);

    /// References of the images that the engine has.
    void setLocalImages(const QStringList &references) { m_localImages = references; }

    void openArtifact(const ArtifactWish &wish, QPoint viewport);
    /// A wire let go over empty canvas: a stage to be made there, and what it takes.
    void openConsumer(const ArtifactWish &wish, QPointF place);
    /// Nothing for `place`: in the middle of the view, and the new card goes where the layout puts it.
    void openStagePalette(std::optional<QPointF> place);
    void openBase(int stage, QPoint viewport);
    void openRename(int stage);
    void openInstruction(int instruction);
    void openNewInstruction(const RowPlace &place, const QString &text = {});
    void openPlatform(int stage);
    /// The only stage is to become a builder and a runtime.
    void openRuntimeSplit();

    bool isOpen() const { return !m_form.isNull(); }
    Popover *form() const;
    /// Closes the open form as a click elsewhere does: a field that changes something in place keeps it.
    void close();

private:
    void open(Popover *form, QPoint canvas);
    InlineField *openField(const QRectF &sceneRect, const QString &text, InlineField::Trial trial);
    QPoint canvasPlace(QPointF scene) const;

    GraphView &m_view;
    GraphScene &m_scene;
    QStringList m_localImages;
    QPointer<Popover> m_form;
};

} // namespace stagecraft
