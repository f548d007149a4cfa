// SPDX-License-Identifier: MIT
#include "app/window/build/buildrecord.h"

namespace stagecraft {

namespace {

std::optional<qint64> targetBytes(const BuildFigures &figures)
{
    const StageFigures *target = figures.stage(figures.target);
    return target ? target->bytes : std::nullopt;
}

} // namespace

void BuildRecord::start(const AnalysisPointer &analysis)
{
    if (const auto bytes = targetBytes(m_figures))
        m_previousBytes = bytes;
    m_built = analysis;
    m_now = analysis;
    m_since = {};
    m_figures = emptyFigures(*analysis->pipeline);
    publish();
}

void BuildRecord::update(const BuildFigures &figures)
{
    m_figures = figures;
    publish();
}

void BuildRecord::follow(const AnalysisUpdate &update)
{
    if (!m_built)
        return;
    m_now = update.after;
    // A text that is the built one again has nothing of another time.
    m_since = update.after->text() == m_built->text() ? TextEdit()
                                                      : m_since.followedBy(update.edit, m_built->text());
    publish();
}

void BuildRecord::clear()
{
    m_built.reset();
    m_now.reset();
    m_present.reset();
    m_previousBytes.reset();
    m_figures = {};
    emit figuresChanged();
}

std::shared_ptr<const Pipeline> BuildRecord::builtPipeline() const
{
    return m_built ? m_built->pipeline : nullptr;
}

void BuildRecord::publish()
{
    if (!m_built)
        return;
    m_correspondence = correspondenceOf(*m_built->pipeline, m_since, *m_now->pipeline);
    m_present = m_since.isEmpty()
        ? m_figures
        : movedFigures(m_figures, *m_built->pipeline, m_correspondence, *m_now->pipeline);
    emit figuresChanged();
}

} // namespace stagecraft
