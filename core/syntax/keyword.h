// SPDX-License-Identifier: MIT
// The instructions of the Dockerfile language.
#pragma once

#include <QStringView>

#include <initializer_list>

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

/// How many there are, Unknown included.
constexpr std::size_t kKeywordCount = std::size_t(Keyword::Workdir) + 1;

/// Some keywords.
class KeywordSet {
public:
    constexpr KeywordSet() = default;
    constexpr KeywordSet(std::initializer_list<Keyword> keywords)
    {
        for (const Keyword keyword : keywords)
            add(keyword);
    }
    constexpr void add(Keyword keyword) { m_bits |= quint32(1) << quint32(keyword); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    /// True if one keyword is in both.
    constexpr bool meets(KeywordSet other) const { return m_bits & other.m_bits; }

private:
    static_assert(kKeywordCount <= 32);
    quint32 m_bits = 0;
};

/// The instruction that `word` names, in any case; Unknown for every other word.
Keyword keywordFrom(QStringView word);

/// The keyword in upper case; empty for Unknown.
QStringView nameOf(Keyword keyword);

} // namespace stagecraft
