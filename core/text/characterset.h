// SPDX-License-Identifier: MIT
// Sets of ASCII characters that are looked up in one step.
#pragma once

#include <QChar>

#include <array>
#include <concepts>
#include <string_view>

namespace stagecraft {

/// Some ASCII characters; no other character is in the set. A constant.
class CharacterSet {
public:
    /// Requires: all of `characters` are ASCII.
    explicit consteval CharacterSet(std::u16string_view characters)
    {
        for (const char16_t unit : characters)
            m_holds.at(unit) = true;
    }

    /// The ASCII characters for which `holds(QChar)` is true.
    template <std::predicate<QChar> Predicate>
    explicit consteval CharacterSet(Predicate holds)
    {
        for (std::size_t unit = 0; unit < m_holds.size(); ++unit)
            m_holds[unit] = holds(QChar(char16_t(unit)));
    }

    constexpr bool contains(QChar c) const { return c.unicode() < m_holds.size() && m_holds[c.unicode()]; }

private:
    std::array<bool, 128> m_holds{};
};

} // namespace stagecraft
