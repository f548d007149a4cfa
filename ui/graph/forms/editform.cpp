// SPDX-License-Identifier: MIT
#include "ui/graph/forms/editform.h"

#include "ui/common/fonts.h"
#include "ui/graph/forms/editpreview.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace stagecraft {

using namespace Qt::StringLiterals;

EditForm::EditForm(QWidget *canvas, AnalysisPointer analysis, const QString &title)
    : Popover(canvas)
    , m_analysis(std::move(analysis))
    , m_form(new QFormLayout(this))
    , m_preview(new EditPreview(this))
    , m_accept(new QPushButton(this))
{
    auto *heading = new QLabel(title, this);
    heading->setFont(uiFont(metrics::kUiFont, QFont::DemiBold));
    heading->setTextFormat(Qt::PlainText);
    m_form->setContentsMargins(14, 12, 14, 12);
    m_form->addRow(heading);
}

QLineEdit *EditForm::addCodeField(const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setFont(codeFont(metrics::kSmallFont));
    field->setObjectName(name);
    m_form->addRow(label, field);
    return field;
}

void EditForm::finish(const QString &acceptLabel)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    m_accept->setText(acceptLabel);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setProperty("primary", true);
    m_form->addRow(m_preview);
    m_form->addRow(buttons);
    // The keyboard walks as the eye does: the button was made before the fields.
    setTabOrder(cancel, m_accept);

    connect(cancel, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_accept, &QPushButton::clicked, this, &EditForm::accept);
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::textChanged, this, &EditForm::refresh);
        connect(field, &QLineEdit::returnPressed, this, &EditForm::accept);
    }
    refresh();
}

void EditForm::refresh()
{
    propose();
    const QString wanted = missing();
    const EditResult edit = wanted.isEmpty() ? result() : EditResult();
    m_accept->setEnabled(wanted.isEmpty() && edit.has_value());
    if (wanted.isEmpty())
        m_preview->showResult(m_analysis->text(), edit);
    else
        m_preview->setText(wanted);
    keepInside();
}

void EditForm::accept()
{
    if (!m_accept->isEnabled())
        return;
    dismiss();
    announce();
}

} // namespace stagecraft
