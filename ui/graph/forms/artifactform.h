// SPDX-License-Identifier: MIT
// Asks for the paths and the destination of an artifact that has been drawn.
#pragma once

#include "core/edit/artifactedits.h"
#include "core/edit/stageedits.h"
#include "core/model/analysis.h"
#include "ui/graph/forms/formsources.h"
#include "ui/graph/forms/popover.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace stagecraft {

class EditPreview;

/// With a consumer, asks for the stage to be made as well.
class ArtifactForm final : public Popover {
    Q_OBJECT

public:
    ArtifactForm(QWidget *canvas, AnalysisPointer analysis, ArtifactWish wish,
        std::optional<StageWish> consumer, const FormSources &sources);

signals:
    void accepted(const stagecraft::ArtifactWish &wish);
    void consumerAccepted(const stagecraft::ArtifactWish &wish, const stagecraft::StageWish &consumer);

private:
    QStringList knownPaths(const FormSources &sources) const;
    QString proposedDestination() const;
    ArtifactWish wish() const;
    StageWish consumer() const;
    EditResult result() const;
    void refresh();
    void accept();

    AnalysisPointer m_analysis;
    ArtifactWish m_wish;
    std::optional<StageWish> m_consumer;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_base = nullptr;
    QLineEdit *m_paths;
    QLineEdit *m_destination;
    QLineEdit *m_owner;
    QCheckBox *m_link;
    EditPreview *m_preview;
    QPushButton *m_accept;
    bool m_destinationIsProposed = true;
};

} // namespace stagecraft
