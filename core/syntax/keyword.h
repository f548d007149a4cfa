// SPDX-License-Identifier: MIT
// The instructions of the Dockerfile language.
#pragma once

#include <QStringView>

namespace stagecraft {

enum class Keyword : quint8 {
    Unknown,
    Add,
    Arg,
    Cmd,
    Copy,
    Entrypoint,
    Env,
    Expose,
    From,
    Healthcheck,
    Label,
    Maintainer,
    Onbuild,
    Run,
    Shell,
    Stopsignal,
    User,
    Volume,
    Workdir,
};

/// The instruction that `word` names, in any case; Unknown for every other word.
Keyword keywordFrom(QStringView word);

/// The keyword in upper case; empty for Unknown.
QStringView nameOf(Keyword keyword);

} // namespace stagecraft
