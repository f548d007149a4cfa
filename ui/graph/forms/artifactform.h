// SPDX-License-Identifier: MIT
// Asks for the paths and the destination of an artifact that has been drawn.
#pragma once

#include "core/edit/artifactedits.h"
#include "core/edit/stageedits.h"
#include "ui/graph/forms/editform.h"

#include <optional>

class QCheckBox;

namespace stagecraft {

/// With a consumer, asks for the stage to be made as well.
class ArtifactForm final : public EditForm {
    Q_OBJECT

public:
    ArtifactForm(QWidget *canvas, AnalysisPointer analysis, ArtifactWish wish,
        std::optional<StageWish> consumer, const QStringList &localImages);

signals:
    void accepted(const stagecraft::ArtifactWish &wish);
    void consumerAccepted(const stagecraft::ArtifactWish &wish, const stagecraft::StageWish &consumer);

private:
    QStringList knownPaths() const;
    QString proposedDestination() const;
    ArtifactWish wish() const;
    StageWish consumer() const;
    void propose() override;
    QString missing() const override;
    EditResult result() const override;
    void announce() override;

    ArtifactWish m_wish;
    std::optional<StageWish> m_consumer;
    QLineEdit *m_base = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_paths = nullptr;
    QLineEdit *m_destination = nullptr;
    QLineEdit *m_owner = nullptr;
    QCheckBox *m_link = nullptr;
    bool m_destinationIsProposed = true;
};

} // namespace stagecraft
