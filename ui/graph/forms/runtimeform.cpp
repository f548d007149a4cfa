// SPDX-License-Identifier: MIT
#include "ui/graph/forms/runtimeform.h"

#include "core/edit/artifactpaths.h"
#include "core/edit/runtimebase.h"
#include "core/edit/stagenames.h"
#include "ui/graph/forms/commonimages.h"
#include "ui/graph/forms/pathlist.h"
#include "ui/graph/forms/wordcompletion.h"

#include <QLineEdit>

namespace stagecraft {

using namespace Qt::StringLiterals;

RuntimeForm::RuntimeForm(QWidget *canvas, AnalysisPointer analysis, const QStringList &localImages)
    : EditForm(canvas, analysis, tr("Make a builder and a runtime of the stage"))
    , m_base(addCodeField(tr("FROM"), u"base"_s))
    , m_paths(addCodeField(tr("Paths"), u"paths"_s))
    , m_destination(addCodeField(tr("To"), u"destination"_s))
{
    setAccessibleName(tr("Builder and runtime"));
    new WordCompletion(m_base, imagesToOffer(localImages));
    if (const auto &stages = analysis->pipeline->stages(); stages.size() == 1) {
        const Stage &only = stages.front();
        m_base->setText(proposedRuntimeBase(only.base.reference));
        QStringList paths;
        for (const LikelyArtifact &artifact : likelyArtifactsOf(*analysis, 0)) {
            // Only a file that a command is told to write is worth a proposal: a folder may be anything, and
            // what was copied from the context is what it was made of.
            const bool isMade = artifact.producer >= 0
                && only.instructions[std::size_t(artifact.producer)]->keyword == Keyword::Run;
            if (paths.isEmpty() && isMade && artifact.certainty == ArtifactCertainty::Written
                && !artifact.isDirectory)
                m_paths->setText(lineOf({artifact.path}));
            paths.append(artifact.path);
        }
        new WordCompletion(m_paths, paths);
        if (only.name.isEmpty()) {
            m_name = addCodeField(tr("Name of the builder"), u"name"_s);
            m_name->setText(freeStageName(*analysis, u"builder"_s));
        }
    }
    m_paths->setPlaceholderText(tr("What the runtime needs of it"));
    m_destination->setPlaceholderText(tr("the same place"));
    m_paths->selectAll();
    setFirstField(m_paths);
    finish(tr("Split"));
}

RuntimeWish RuntimeForm::wish() const
{
    return {.builderName = m_name ? m_name->text().trimmed() : QString(),
        .runtimeBase = m_base->text().trimmed(),
        .paths = pathsFrom(m_paths->text()),
        .destination = m_destination->text().trimmed()};
}

QString RuntimeForm::missing() const
{
    // Why there can be no runtime comes first: no path would change it.
    if (refusalOfRuntimeSplit(analysis()) || !wish().paths.isEmpty())
        return {};
    return tr("Which files does the runtime need? Type a path or choose one that is offered.");
}

EditResult RuntimeForm::result() const { return splitIntoBuilderAndRuntime(analysis(), wish()); }

void RuntimeForm::announce() { emit accepted(wish()); }

} // namespace stagecraft
