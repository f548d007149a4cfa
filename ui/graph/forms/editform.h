// SPDX-License-Identifier: MIT
// A form that asks for the details of an edit and shows as a diff what it would write.
#pragma once

#include "core/edit/editresult.h"
#include "core/model/analysis.h"
#include "ui/graph/forms/popover.h"

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace stagecraft {

class EditPreview;

/// Knows everything but the fields: `addCodeField` and `form()` take these, then `finish` adds the preview
/// and the buttons. Return and the button accept, once the edit can be made.
class EditForm : public Popover {
    Q_OBJECT

protected:
    EditForm(QWidget *canvas, AnalysisPointer analysis, const QString &title);

    const Analysis &analysis() const noexcept { return *m_analysis; }
    QFormLayout &form() const noexcept { return *m_form; }
    /// A line in the font of the code. `name` is its QObject::objectName.
    QLineEdit *addCodeField(const QString &label, const QString &name);
    /// Called at the end of the constructor, when all fields are filled.
    void finish(const QString &acceptLabel);
    /// To be called when something else than a line has changed.
    void refresh();

    /// Brings proposals up to date with the other fields; called before each preview.
    virtual void propose() { }
    /// What the person still has to fill in; empty: nothing.
    virtual QString missing() const = 0;
    /// Called when nothing is missing.
    virtual EditResult result() const = 0;
    /// The form has been accepted and is hidden already.
    virtual void announce() = 0;

private:
    void accept();

    AnalysisPointer m_analysis;
    QFormLayout *m_form;
    EditPreview *m_preview;
    QPushButton *m_accept;
};

} // namespace stagecraft
