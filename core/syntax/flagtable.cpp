// SPDX-License-Identifier: MIT
#include "core/syntax/flagtable.h"

#include <array>

namespace stagecraft {

namespace {

using enum FlagType;

constexpr std::array kFromFlags{FlagSpecification{u"platform", Text}};
constexpr std::array kCopyFlags{
    FlagSpecification{u"from", Text},
    FlagSpecification{u"chown", Text},
    FlagSpecification{u"chmod", Text},
    FlagSpecification{u"link", Boolean},
    FlagSpecification{u"parents", Boolean},
    FlagSpecification{u"exclude", Texts},
};
constexpr std::array kAddFlags{
    FlagSpecification{u"keep-git-dir", Boolean},
    FlagSpecification{u"checksum", Text},
    FlagSpecification{u"chown", Text},
    FlagSpecification{u"chmod", Text},
    FlagSpecification{u"link", Boolean},
    FlagSpecification{u"unpack", Boolean},
    FlagSpecification{u"exclude", Texts},
};
constexpr std::array kRunFlags{
    FlagSpecification{u"mount", Texts},
    FlagSpecification{u"network", Text},
    FlagSpecification{u"security", Text},
    FlagSpecification{u"device", Texts},
};
constexpr std::array kHealthcheckFlags{
    FlagSpecification{u"interval", Text},
    FlagSpecification{u"timeout", Text},
    FlagSpecification{u"start-period", Text},
    FlagSpecification{u"start-interval", Text},
    FlagSpecification{u"retries", Text},
};

} // namespace

std::span<const FlagSpecification> flagsOf(Keyword keyword)
{
    switch (keyword) {
    case Keyword::From:
        return kFromFlags;
    case Keyword::Copy:
        return kCopyFlags;
    case Keyword::Add:
        return kAddFlags;
    case Keyword::Run:
        return kRunFlags;
    case Keyword::Healthcheck:
        return kHealthcheckFlags;
    default:
        return {};
    }
}

bool looksAtFlags(Keyword keyword) { return keyword != Keyword::Arg && keyword != Keyword::Stopsignal; }

} // namespace stagecraft
