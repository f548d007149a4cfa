// SPDX-License-Identifier: MIT
// Making, deleting and redirecting edges, as text edits.
#pragma once

#include "core/edit/editresult.h"
#include "core/model/analysis.h"

#include <optional>

namespace stagecraft {

enum class ArtifactOrigin : quint8 { Stage, Image, Context };

/// Where files come from.
struct ArtifactSource {
    ArtifactOrigin origin = ArtifactOrigin::Stage;
    int stage = -1;
    QString image;
};

/// An edge to be drawn: a COPY to be written.
struct ArtifactWish {
    ArtifactSource source;
    QString sourceName; ///< What an unnamed source stage is to be called; empty: a suggested name.
    int target = -1;    ///< The stage that takes the files.
    int position = -1; ///< In front of this row of Stage::instructions; -1: before the trailing USER, EXPOSE,
                       ///< CMD, ENTRYPOINT group.
    QStringList paths;
    QString destination;
    QString chown; ///< Empty: no --chown.
    bool link = false;
};

/// Writes the COPY. A source stage without name is named first; one that comes later is moved up if
/// that is possible. Blanks in paths make the JSON form; several paths make the destination a folder.
EditResult addArtifact(const Analysis &analysis, const ArtifactWish &wish);
/// Why no edge can go from `source` to stage `target`; nothing if one can. Cheap enough for every mouse move.
std::optional<Message> refusalOfArtifact(const Analysis &analysis, const ArtifactSource &source, int target);

/// Deletes edge `artifact` of Pipeline::artifacts(): its COPY, or only that flag of a RUN.
EditResult deleteArtifact(const Analysis &analysis, int artifact);
/// Deletes edge `edge` of Pipeline::contextEdges() likewise.
EditResult deleteContextEdge(const Analysis &analysis, int edge);

/// Makes edge `artifact` come from `source`.
EditResult changeArtifactSource(const Analysis &analysis, int artifact, const ArtifactSource &source);
/// Makes edge `artifact` go to stage `target`: moves its COPY there.
EditResult changeArtifactTarget(const Analysis &analysis, int artifact, int target, int position = -1);

/// The row of Stage::instructions in front of which a new COPY goes when no place is given: the trailing
/// USER, EXPOSE, CMD, ENTRYPOINT group; the end where there is none.
int defaultCopyPosition(const Stage &stage);

} // namespace stagecraft
