// SPDX-License-Identifier: MIT
// Where COPY --from and mounts take their files.
#pragma once

#include "core/model/build/errorlist.h"
#include "core/syntax/instructions/views.h"

#include <QHash>
#include <QString>

#include <vector>

namespace stagecraft {

/// What a `--from` or `from=` refers to.
struct SourceReference {
    enum Kind : quint8 { Context, Stage, Image, Invalid } kind = Context;
    int stage = -1;
    QString image; ///< As written.
};

/// Resolves references as BuildKit does (semantics 13.2 to 13.8), in the order of the file: every unknown
/// name that is met is an image and gets the next index.
class SourceResolver {
public:
    /// `names` maps the lower-cased name of each stage to the last stage that has it.
    SourceResolver(int stageCount, const QHash<QString, int> &names, QChar escape);

    /// Resolves a COPY --from. An error is put into `error`.
    SourceReference resolveCopy(const Flag *from, std::optional<Message> &error);

    /// Resolves a mount; one without `from` takes an empty image, or a stage that is called "scratch".
    SourceReference resolveMount(const Mount &mount);

private:
    SourceReference referenceTo(const QString &name);
    SourceReference referenceToImage(const QString &image);

    int m_stageCount;
    const QHash<QString, int> &m_names;
    QChar m_escape;
    std::vector<QString> m_images; // Those with the indexes from `m_stageCount` on.
};

} // namespace stagecraft
