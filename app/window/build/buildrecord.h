// SPDX-License-Identifier: MIT
// The figures of the last build, carried along as the text changes.
#pragma once

#include "app/analysis/analysisservice.h"
#include "core/docker/buildfigures.h"

#include <QObject>

#include <memory>
#include <optional>

namespace stagecraft {

/// Knows which pipeline was built and what came of it, and says what of that still holds now.
class BuildRecord final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A build of `analysis` has begun.
    void start(const AnalysisPointer &analysis);
    /// It goes on, or is over. `figures` are of the pipeline that is built.
    void update(const BuildFigures &figures);
    /// The text has changed.
    void follow(const AnalysisUpdate &update);
    /// Another file was opened.
    void clear();

    /// The figures for the present pipeline; none before the first build.
    const std::optional<BuildFigures> &figures() const noexcept { return m_present; }
    /// The pipeline that was built; null before the first build.
    std::shared_ptr<const Pipeline> builtPipeline() const;
    /// Where an instruction of the pipeline that was built is now; -1 if it is gone.
    int presentInstruction(int built) const { return m_correspondence.instruction(built); }
    /// Bytes of the target's image in the build before the last one; nothing if there was none.
    std::optional<qint64> previousBytes() const noexcept { return m_previousBytes; }

signals:
    void figuresChanged();

private:
    void publish();

    AnalysisPointer m_built;
    AnalysisPointer m_now;
    TextEdit m_since; // From the text that was built to the present one.
    BuildFigures m_figures;
    Correspondence m_correspondence;
    std::optional<BuildFigures> m_present;
    std::optional<qint64> m_previousBytes;
};

} // namespace stagecraft
