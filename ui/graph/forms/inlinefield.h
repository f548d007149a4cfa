// SPDX-License-Identifier: MIT
// A field that stands in the place of a name or of an instruction and changes it there.
#pragma once

#include "core/edit/editresult.h"
#include "core/model/analysis.h"
#include "ui/graph/forms/popover.h"

#include <functional>

class QLabel;
class QPlainTextEdit;

namespace stagecraft {

class EditPreview;

/// Shows as a diff what the text would change in the file, or why it cannot be accepted.
///
/// One line, or as many as the text has; Return accepts, Shift+Return begins a line, Escape gives up. A
/// click elsewhere accepts what is allowed, as leaving a cell of a table does.
class InlineField final : public Popover {
    Q_OBJECT

public:
    /// The edit of the analysed file that a text stands for.
    using Trial = std::function<EditResult(const Analysis &, const QString &text)>;

    InlineField(QWidget *canvas, AnalysisPointer analysis, const QString &text, Trial trial);

    /// Pixels, at least; longer lines make it wider, as far as the canvas reaches.
    void setWidth(int width);
    /// What an empty field shows; the field becomes as wide as that.
    void setPlaceholder(const QString &text);
    QString text() const;
    /// A text to begin with, which only counts if the person accepts or changes it.
    void propose(const QString &text);
    /// Accepts if the person wrote another text and it is allowed; else dismisses.
    void leave();

signals:
    void accepted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int widthOf(const QString &line) const; ///< Pixels of a field that shows all of it.
    void refresh();
    bool isAllowed() const { return m_trial(*m_analysis, text()).has_value(); }
    void accept();

    QString m_before;
    QString m_proposed;
    AnalysisPointer m_analysis;
    Trial m_trial;
    QPlainTextEdit *m_edit;
    QLabel *m_reason;
    int m_narrowest = 0; ///< Pixels.
    EditPreview *m_preview;
};

} // namespace stagecraft
