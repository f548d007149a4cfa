// SPDX-License-Identifier: MIT
// Looks for words in a text, faster than Qt does.
#pragma once

#include "core/text/characterset.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace stagecraft {

/// Where `word` first stands in `text` at or behind `from`; -1 if it does not. Goes from one occurrence of a
/// character that is most likely rare to the next. Requires: `word` is not empty.
inline qsizetype placeOf(QStringView word, QStringView text, qsizetype from = 0)
{
    static constexpr CharacterSet kFrequent(u"etaoinsrlcdpumgh/.-_ ");
    qsizetype rare = 0;
    while (rare + 1 < word.size() && kFrequent.contains(word[rare]))
        ++rare;
    const qsizetype last = text.size() - word.size();
    qsizetype at = text.indexOf(word[rare], from + rare) - rare;
    while (at >= 0 && at <= last && text.sliced(at, word.size()) != word)
        at = text.indexOf(word[rare], at + rare + 1) - rare;
    return at >= 0 && at <= last ? at : -1;
}

/// Some words that are looked for together, in one pass over a text however many they are (the algorithm of
/// Wu and Manber). A constant.
template <std::size_t Count>
class WordSearch {
public:
    /// Requires: each word has at least two characters.
    explicit constexpr WordSearch(const QStringView (&words)[Count])
    {
        for (std::size_t i = 0; i < Count; ++i) {
            m_words[i] = words[i];
            m_size = std::min(m_size, words[i].size());
        }
        m_steps.fill(quint8(m_size - 1));
        for (std::size_t i = 0; i < Count; ++i) {
            for (qsizetype end = 2; end <= m_size; ++end) {
                const std::size_t pair = pairAt(words[i].utf16() + end);
                m_steps[pair] = std::min(m_steps[pair], quint8(m_size - end));
            }
            m_candidates[pairAt(words[i].utf16() + m_size)] |= quint32(1) << i;
        }
    }

    /// True if one of the words stands somewhere in `text`.
    bool hasAny(QStringView text) const
    {
        const char16_t *const end = text.utf16() + text.size();
        const char16_t *at = text.utf16();
        while (end - at >= m_size) {
            const std::size_t pair = pairAt(at + m_size);
            if (m_steps[pair] == 0 && isAnyAt({at, end}, m_candidates[pair]))
                return true;
            at += std::max<qsizetype>(m_steps[pair], 1);
        }
        return false;
    }

private:
    static_assert(Count <= 32);
    static constexpr std::size_t kPairs = 1024;

    // The two characters in front of `end`; few pairs share a number.
    static constexpr std::size_t pairAt(const char16_t *end) { return (end[-2] * 31u + end[-1]) % kPairs; }

    bool isAnyAt(QStringView text, quint32 candidates) const
    {
        for (std::size_t i = 0; candidates != 0; ++i, candidates >>= 1) {
            if (candidates % 2 != 0 && text.startsWith(m_words[i]))
                return true;
        }
        return false;
    }

    std::array<QStringView, Count> m_words;
    qsizetype m_size = 255; // Of what is looked at in each step: that of the shortest word.
    // By the last pair of characters that is looked at: how far behind it a word may end at the earliest, and
    // the bits of the words that begin with what is looked at.
    std::array<quint8, kPairs> m_steps{};
    std::array<quint32, kPairs> m_candidates{};
};

} // namespace stagecraft
