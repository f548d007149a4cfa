// SPDX-License-Identifier: MIT
// A field that stands in the place of a name or of an instruction and changes it there.
#pragma once

#include "ui/graph/forms/popover.h"

#include <functional>

class QLabel;
class QPlainTextEdit;

namespace stagecraft {

/// One line, or as many as the text has; Return accepts, Shift+Return begins a line, Escape gives up. A
/// click elsewhere accepts what is allowed, as leaving a cell of a table does.
class InlineField final : public Popover {
    Q_OBJECT

public:
    /// Why a text is not accepted; empty if it is.
    using Judge = std::function<QString(const QString &text)>;

    InlineField(QWidget *canvas, const QString &text, Judge judge);

    void setWidth(int width);
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
    void refresh();
    void accept();

    QString m_before;
    QString m_proposed;
    Judge m_judge;
    QPlainTextEdit *m_edit;
    QLabel *m_reason;
};

} // namespace stagecraft
