// SPDX-License-Identifier: MIT
// What the forms on the canvas offer beside what the file itself tells; handed in by the window.
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace stagecraft {

/// A stage, or several, ready made.
struct StageTemplate {
    QString title; ///< Translated.
    QString description;
    QString base; ///< Image that it starts from.
    QString name; ///< Proposed for the stage; may be empty.
    QString body; ///< Instructions below FROM, as Dockerfile text.
};

/// Each may be empty. Asked when a form opens, so they must answer at once.
struct FormSources {
    std::function<QStringList()> localImages; ///< References that the engine has.
    std::function<QList<StageTemplate>()> templates;
    std::function<QStringList()> contextPaths; ///< Files of the build context, relative.
};

} // namespace stagecraft
