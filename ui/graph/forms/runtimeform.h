// SPDX-License-Identifier: MIT
// Asks what the runtime is that a file's only stage is to be the builder of.
#pragma once

#include "core/edit/stagesplitting.h"
#include "ui/graph/forms/editform.h"

namespace stagecraft {

/// Proposes the path that the stage surely makes, and offers the others.
class RuntimeForm final : public EditForm {
    Q_OBJECT

public:
    RuntimeForm(QWidget *canvas, AnalysisPointer analysis, const QStringList &localImages);

signals:
    void accepted(const stagecraft::RuntimeWish &wish);

private:
    RuntimeWish wish() const;
    QString missing() const override;
    EditResult result() const override;
    void announce() override;

    QLineEdit *m_base;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_paths;
    QLineEdit *m_destination;
};

} // namespace stagecraft
